import { expect, test } from 'vitest';
import { ManyFaults, messageForWriter } from '../errors.ts';
import { expectForms, kitchenSink, kitchenSinkText, publishedForms, surroundings } from './test-forms.test-support.ts';

const text = kitchenSinkText();
const loadAll = (...sources: { name: string; text: string }[]) => expectForms(sources, surroundings);
const load = (changed: string) => loadAll({ name: 'kitchen-sink.yaml', text: changed });
const fault = (changed: string): string => {
  expect(changed, 'the text was changed').not.toBe(text);
  try {
    load(changed);
  } catch (error) {
    expect(messageForWriter(error)).toBeDefined();
    return (error as Error).message;
  }
  throw new Error('no error');
};

test('the published forms load, sorted by number', () => {
  expect(publishedForms().map(({ number }) => number)).toEqual(
    publishedForms()
      .map(({ number }) => number)
      .sort(),
  );
});

test('the kitchen sink has every field type', () => {
  const types = new Set(kitchenSink().sections.flatMap(({ fields }) => fields.map(({ type }) => type)));
  const all =
    'checkbox checkbox-group date drawing drop-down long-text note radio-group scale signature table text time';
  expect([...types].sort()).toEqual(all.split(' '));
});

test('an unknown key stops with file and path', () => {
  const message = fault(text.replace('required: true\n        width: 6', 'requird: true\n        width: 6'));
  expect(message).toMatch(/kitchen-sink\.yaml:\d+ › sections\[0\]\.fields\[0\]\.requird/);
  expect(message).toContain('Did you mean "required"?');
  expect(message).toContain('what to do');
});

test('a missing language stops and is named', () => {
  const message = fault(
    text.replace(
      'title: { fi: Kirjoittaminen, en: Writing, bg: Писане }',
      'title: { fi: Kirjoittaminen, en: Writing }',
    ),
  );
  expect(message).toMatch(/This language is missing\.\n {2}where: kitchen-sink\.yaml:\d+ › sections\[0\]\.title\.bg/);
});

test('words for search that are missing, or missing in a language, stop', () => {
  const line = 'keywords: { fi: [koe], en: [trial], bg: [проба] }\n';
  expect(fault(text.replace(line, ''))).toContain('keywords');
  expect(fault(text.replace(line, line.replace('[trial]', '[]')))).toMatch(
    /Write how people ask for it\.\n {2}where: kitchen-sink\.yaml:\d+ › keywords\.en/,
  );
});

test('an unknown language stops', () => {
  expect(
    fault(text.replace('{ fi: Lyhyt, en: Short, bg: Кратко }', '{ fi: Lyhyt, en: Short, bg: Кратко, sv: Kort }')),
  ).toContain('sv');
});

test('an empty text stops', () => {
  expect(fault(text.replace('{ fi: Lyhyt,', "{ fi: '',"))).toContain('This text is empty.');
});

test('a number where a text belongs stops', () => {
  expect(fault(text.replace('{ fi: Lyhyt,', '{ fi: 01.02,'))).toContain('in quotes if it looks like a number');
});

test('a field id used twice stops', () => {
  expect(fault(text.replace('id: short_text', 'id: plain_text'))).toContain('plain_text is used twice');
});

test('two options of one id stop', () => {
  expect(fault(text.replace('{ id: two,', '{ id: one,'))).toContain('Two options have the same id.');
});

test('a label too long to be read aloud asks for a short one', () => {
  const message = fault(text.replace(/\n {8}shortLabel: \{ fi: Kerro enemmän.*\n/, '\n'));
  expect(message).toContain('long_story');
  expect(message).toContain('shortLabel');
});

test('as many row labels as rows are wanted', () => {
  expect(fault(text.replace('rows: 2\n', 'rows: 3\n'))).toContain('as many row labels as rows');
});

test('a file that is not called like its form stops', () => {
  expect(() => loadAll({ name: 'other.yaml', text })).toThrow('Call the file kitchen-sink.yaml');
});

test('text that is not YAML stops with the file', () => {
  expect(() => load('id: [')).toThrow('not valid YAML');
});

test('a second form of the same number stops and names both files', () => {
  const other = { name: 'other-sink.yaml', text: text.replace('id: kitchen-sink', 'id: other-sink') };
  expect(() => loadAll({ name: 'kitchen-sink.yaml', text }, other)).toThrow(
    /kitchen-sink\.yaml:\d+ › number and other-sink\.yaml:\d+ › number/,
  );
});

test('a next form that is not there stops', () => {
  const next = `${text}next: { form: nowhere, text: { fi: Ei, en: None, bg: Няма } }\n`;
  expect(() => load(next)).toThrow('There is no form "nowhere"');
});

test('all faults of all files are told at once, each with its line and its own remedy', () => {
  const first = text
    .replace('required: true\n        width: 6', 'requird: true\n        width: 6')
    .replace("date: '2", "date: '9");
  const second = text.replace('id: kitchen-sink', 'id: other-sink').replace('number: F', 'nummer: F');
  let error: unknown;
  try {
    loadAll({ name: 'kitchen-sink.yaml', text: first }, { name: 'other-sink.yaml', text: second });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ManyFaults);
  const { faults } = error as ManyFaults;
  expect(faults.map(({ where }) => where.split(':')[0])).toEqual([
    'kitchen-sink.yaml',
    'other-sink.yaml',
    'other-sink.yaml',
  ]);
  expect(new Set(faults.map(({ remedy }) => remedy)).size).toBe(faults.length);
});

test.each(['2026-13-45', '2026-02-30', '05.11.2026'])('the day %s stops and says how a date is written', (day) => {
  expect(fault(text.replace(/date: '[\d-]+'/, `date: '${day}'`))).toContain('a date is "2027-05-31", in quotes');
});

test.each([
  ['phase', /phase: \S+/, 'phase: strat', 'There is no phase "strat"'],
  ['guide page', /guide: \S+/, 'guide: toi/nowhere', 'There is no guide page "toi/nowhere"'],
  ['role', /who: \[\w+/, 'who: [menteee', 'There is no role "menteee"'],
  ['name', 'fi: Lyhyt,', 'fi: <into nowhere>,', 'There is no name <into nowhere>'],
] as const)('an unknown %s stops', (_, from, to, expected) => {
  expect(fault(text.replace(from, to))).toContain(expected);
});

test('a name in a text is put in, in the form that the text asks for', () => {
  const [form] = load(text.replace('fi: Lyhyt,', 'fi: <Into management-toolbox>,'));
  expect(form?.sections[0]?.fields[1]).toMatchObject({ label: { fi: 'Hallinnoinnin työkalupalkkiin' } });
});
