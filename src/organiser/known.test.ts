// Every place in the forms that the organiser, the group or the coordinator could fill in is filled in from the face, or is
// named here with the reason why not.
import { expect, test } from 'vitest';
import { askedForm } from '../../toolkit/index.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { answersOf } from './known.ts';
import { TEXTS, type WrittenTexts } from './written-face.ts';

const face = Object.fromEntries(TEXTS.map((key) => [key, key])) as WrittenTexts;
const KNOWN = /programme_name|organis(er|ation)|coordinator|controller|group_(name|label|or_pair)|retention_until/;

/** Left to people. */
const OTHERS = [
  // The code of a pair, by which papers are put together.
  'group_or_pair',
  // The workplace of a TOI week, which is another organisation.
  'organisation',
  // What the coordinator does, not who it is; where and when somebody signs.
  'coordinator_action',
  'sig_coordinator_place_date',
];

test('what the organiser knows is filled in wherever a form asks for it', () => {
  const inputs = readLibrary(CONTENT).forms.flatMap((form) => askedForm(form).inputs);
  const asked = inputs.filter(({ id, kind }) => KNOWN.test(id) && kind.endsWith('text')).map(({ id }) => id);
  expect([...new Set(asked)].sort()).toEqual([...Object.keys(answersOf(face)), ...OTHERS].sort());
});

test('the longest text that the page takes fits into each of its places', () => {
  const most: Record<string, number> = { name: 42, coordinator: 40, retention: 120 };
  const inputs = readLibrary(CONTENT).forms.flatMap((form) => askedForm(form).inputs);
  const answers = answersOf(face);
  const small = inputs.filter(({ id, maxLength = 0 }) => answers[id] && maxLength < (most[answers[id]] ?? 55));
  expect(small).toEqual([]);
});
