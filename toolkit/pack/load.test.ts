// Bad input stops with what, where and what to do; the published packs say what content/requirements.yaml asks for.
import { describe, expect, test } from 'vitest';
import { countPairs } from './formula.ts';
import { copiesOf, itemsOf } from './items.ts';
import { expectPacks, packSources, publishedPacks } from './test-packs.test-support.ts';

const library = publishedPacks();
const sources = packSources();

/** Loads everything with one text of one file changed. @returns the message that it stops with */
function fault(folder: 'packs' | 'sheets', name: string, from: string | RegExp, to: string): string {
  const files = sources[folder].map((source) => {
    if (source.name !== `${folder}/${name}`) return source;
    const text = source.text.replace(from, to);
    expect(text, 'the text was changed').not.toBe(source.text);
    return { ...source, text };
  });
  try {
    expectPacks({ ...sources, [folder]: files });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('no error');
}

test.each([
  ['packs', 'pp1.yaml', 'mentoring-agreement,', 'mentoring-agreements,', 'There is no form "mentoring-agreements"'],
  ['packs', 'pp1.yaml', 'sheet: role-cards', 'sheet: rolecards', 'There is no sheet "rolecards"'],
  ['packs', 'pp1.yaml', 'copies: 3P', 'copies: 3X', 'The number of copies "3X" cannot be read'],
  ['packs', 'pp1.yaml', 'copies: 3P', 'copies: 3n', 'Copies are counted by pairs here, not by n'],
  ['packs', 'pp1.yaml', /length: \d+/, 'length: 170', 'The steps take 165 minutes, but length says 170'],
  ['packs', 'pp1.yaml', /short: \d+/, 'short: 100', 'The steps take 130 minutes, but short says 100'],
  ['packs', 'pp1.yaml', 'countedBy: pairs', 'countedBy: pears', 'countedBy'],
  ['packs', 'pp1.yaml', 'id: pp1', 'id: pp9', 'Call the file pp9.yaml'],
  [
    'sheets',
    'glossary-page.yaml',
    /terms:\s*\n(\s+)- [a-z-]+/,
    'terms:\n$1- no-such-term',
    'There is no term "no-such-term"',
  ],
  ['sheets', 'role-cards.yaml', 'perPage: 4', 'perPage: 5', 'face'],
] as const)('%s/%s with %s as %s stops', (folder, name, from, to, expected) => {
  const message = fault(folder, name, from, to);
  expect(message).toContain(expected);
  expect(message).toContain('what to do');
});

describe('copies for 6 and for 10 pairs are those that the requirements name', () => {
  const copies = (pack: string, id: string) => {
    const contents = itemsOf(library.packs.find((one) => one.id === pack)!, library);
    const found = contents.find((one) =>
      'form' in one.item ? !one.item.poster && one.item.form === id : 'pack' in one.item && one.item.pack === id,
    )!;
    return [countPairs(6), countPairs(10)].map((counts) => copiesOf(found, counts));
  };
  test.each([
    ['pp0', 'participant-profile', 12, 20],
    ['pp0', 'privacy-consent', 12, 20],
    ['pp1', 'attendance-list', 1, 1],
    ['pp1', 'privacy-consent', 24, 40],
    ['pp1', 'needs-and-goals', 6, 10],
    ['pp1', 'ground-rules', 6, 10],
    ['pp1', 'mentoring-agreement', 18, 30],
    ['pp1', 'meeting-plan', 12, 20],
    ['pp1', 'pp2', 12, 20],
    ['pp4', 'mentee-monitoring-form', 6, 10],
    ['pp4', 'meeting-plan', 6, 10],
    ['pp5', 'monitoring-session-record', 1, 1],
    ['pp5', 'mentee-monitoring-form', 6, 10],
    ['pp5', 'mentor-monitoring-form', 6, 10],
    ['pp5', 'change-or-ending', 2, 2],
    ['pp6', 'visit-worksheet', 6, 10],
    ['pp7', 'final-evaluation', 13, 21],
    ['pp7', 'closing-discussion', 6, 10],
    ['pp7', 'participation-certificate', 12, 20],
    ['pp8', 'programme-results', 1, 1],
    ['pp9', 'mentoring-agreement', 6, 10],
  ])('%s, %s: %i and %i', (pack, id, six, ten) => {
    expect(copies(pack, id)).toEqual([six, ten]);
  });
});

test('every pack of the requirements is there, in its order', () => {
  expect(library.packs.map(({ number }) => number)).toEqual([
    'PP0', 'PP1', 'PP2', 'PP3', 'PP4', 'PP5', 'PP6', 'PP7', 'PP8', 'PP9', 'PT0', 'PT1', 'PT2', 'PT3', 'PT4', 'PT5', 'PT-all',
  ]); // biome-ignore format: one line
});

test.each([
  ['pp1', 165], ['pp2', 85], ['pp4', 120], ['pp5', 75], ['pp7', 120], ['pp9', 150], ['pt0', 195],
  ['pt1', 240], ['pt2', 240], ['pt3', 240], ['pt4', 240], ['pt5', 240],
])('the agenda of %s takes %i minutes', (id, minutes) => {
  expect(library.packs.find((pack) => pack.id === id)?.agenda?.length).toBe(minutes);
}); // biome-ignore format: two lines
