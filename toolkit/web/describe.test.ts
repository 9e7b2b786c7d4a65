import { describe, expect, test } from 'vitest';
import { formSchema } from '../form/definition.ts';
import { type Form, factsOf } from '../form/facts.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { surroundings } from '../form/test-forms.test-support.ts';
import { inLocale } from '../text/localize.ts';
import { describeForm } from './describe.ts';

const text = (word: string) => ({ fi: `${word} fi`, en: `${word} en`, bg: `${word} bg` });
const people = { who: ['mentee'], text: text('people') };
const options = ['one', 'two'].map((id) => ({ id, label: text(id) }));
const column = { type: 'drop-down', id: 'kind', label: text('kind'), options };

const definition = formSchema.parse({
  id: 'example',
  number: 'F99',
  title: text('title'),
  phase: 'start',
  goal: text('goal'),
  fills: people,
  signs: people,
  requirement: { level: 'required' },
  filing: { route: 'MGMT' },
  guide: 'planning/agreement',
  pageLimit: { one: 1, two: 1 },
  lettered: true,
  keywords: { fi: ['koe'], en: ['trial'], bg: ['проба'] },
  tips: [1, 2].map(() => ({ title: text('tip'), text: text('tip') })),
  changes: [{ version: '1.0', date: '2026-11-22', text: text('first') }],
  sections: [
    {
      id: 'part',
      title: text('part'),
      fields: [
        { type: 'radio-group', id: 'choice', label: text('choice'), required: true, options, other: text('other') },
        { type: 'checkbox', id: 'promise', label: text('promise') },
        { type: 'long-text', id: 'story', label: text('story'), lines: 5, hint: text('hint') },
        {
          type: 'table',
          id: 'rows',
          label: text('rows'),
          rows: 3,
          rowName: text('row'),
          rowHead: text('no'),
          columns: [column],
        },
        { type: 'note', id: 'remark', text: text('remark') },
      ],
    },
  ],
});
const form: Form = { ...definition, facts: factsOf(definition, surroundings.programme.process) };

describe('a form as text', () => {
  const localized = localize(form, ['en']);
  const [section] = describeForm(localized);
  const byId = new Map(section?.fields.map((field) => [field.id, field]));

  test('marks its parts as the sheet does', () => {
    expect(section).toMatchObject({ mark: 'A', title: 'part en' });
  });

  test('begins with the lines at the head of every sheet', () => {
    expect(section?.fields.slice(0, 2).map(({ id }) => id)).toEqual(
      formInputs(localized)
        .slice(0, 2)
        .map(({ id }) => id),
    );
  });

  test('gives the options of a field in one line, "other" last', () => {
    expect(byId.get('choice')).toMatchObject({ required: true, details: ['one en · two en · other en'] });
  });

  test('gives hint and room of a long answer', () => {
    expect(byId.get('story')).toMatchObject({ hints: ['hint en'], details: ['5 lines'] });
  });

  test('gives rows, columns and their choices of a table', () => {
    expect(byId.get('rows')?.details).toEqual(['3 lines', 'kind en', 'kind en: one en · two en']);
  });

  test('tells sentences to tick and printed text from places to fill in', () => {
    expect([byId.get('promise')?.kind, byId.get('remark')?.kind, byId.get('choice')?.kind]).toEqual([
      'sentence',
      'text',
      'group',
    ]);
  });

  test('has a control for every input but what is signed by hand, named as in every other file', () => {
    const all = section?.fields.flatMap(({ controls, rows }) => [...controls, ...rows.flatMap((row) => row.controls)]);
    const inputs = formInputs(localized).filter(({ kind }) => kind !== 'signature');
    expect(all?.map(({ id }) => id)).toEqual(inputs.map(({ id }) => id));
  });

  test('labels a control within its field', () => {
    expect(byId.get('choice')?.controls.map(({ label }) => label)).toEqual([
      'choice en',
      'other en, in your own words',
    ]);
    expect(byId.get('rows')?.rows[1]).toMatchObject({ label: 'row en 2', controls: [{ label: 'kind en' }] });
  });
});

test('one language of a tree is plain strings', () => {
  expect(inLocale({ a: text('a'), b: [text('b')], c: 3, d: undefined }, 'bg')).toEqual({
    a: 'a bg',
    b: ['b bg'],
    c: 3,
    d: undefined,
  });
});
