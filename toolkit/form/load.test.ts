import { expect, test } from 'vitest';
import { DefinitionError } from '../errors.ts';
import { loadForm, loadForms } from './load.ts';
import { kitchenSink, kitchenSinkText, publishedForms } from './test-forms.test-support.ts';

const text = kitchenSinkText();
const load = (changed: string) => loadForm({ name: 'kitchen-sink.yaml', text: changed });
const fault = (changed: string): string => {
  expect(changed, 'the text was changed').not.toBe(text);
  try {
    load(changed);
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
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
  expect([...types].sort()).toEqual([
    'checkbox',
    'checkbox-group',
    'date',
    'drawing',
    'drop-down',
    'long-text',
    'note',
    'radio-group',
    'scale',
    'signature',
    'table',
    'text',
    'time',
  ]);
});

test('an unknown key stops with file and path', () => {
  const message = fault(text.replace('required: true\n        width: 6', 'requird: true\n        width: 6'));
  expect(message).toContain('kitchen-sink.yaml › sections[0].fields[0]');
  expect(message).toContain('requird');
  expect(message).toContain('what to do');
});

test('a missing language stops and is named', () => {
  const message = fault(
    text.replace(
      'title: { fi: Kirjoittaminen, en: Writing, bg: Писане }',
      'title: { fi: Kirjoittaminen, en: Writing }',
    ),
  );
  expect(message).toContain('sections[0].title.bg: This language is missing.');
});

test('words for search that are missing, or missing in a language, stop', () => {
  const line = 'keywords: { fi: [koe], en: [trial], bg: [проба] }\n';
  expect(fault(text.replace(line, ''))).toContain('keywords');
  expect(fault(text.replace(line, line.replace('[trial]', '[]')))).toContain(
    'keywords.en: Write how people ask for it.',
  );
});

test('an unknown language stops', () => {
  expect(
    fault(text.replace('{ fi: Lyhyt, en: Short, bg: Кратко }', '{ fi: Lyhyt, en: Short, bg: Кратко, sv: Kort }')),
  ).toContain('sv');
});

test('an empty text stops', () => {
  expect(fault(text.replace('{ fi: Lyhyt,', "{ fi: '',"))).toContain(
    'sections[0].fields[1].label.fi: This text is empty.',
  );
});

test('a number where a text belongs stops', () => {
  expect(fault(text.replace('{ fi: Lyhyt,', '{ fi: 01.02,'))).toContain('Put the text in quotes.');
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
  expect(() => loadForm({ name: 'other.yaml', text })).toThrow('Call the file kitchen-sink.yaml');
});

test('text that is not YAML stops with the file', () => {
  expect(() => load('id: [')).toThrow('not valid YAML');
});

test('a second form of the same number stops and names both files', () => {
  const other = { name: 'other-sink.yaml', text: text.replace('id: kitchen-sink', 'id: other-sink') };
  expect(() => loadForms([{ name: 'kitchen-sink.yaml', text }, other])).toThrow(
    'kitchen-sink.yaml and other-sink.yaml',
  );
});

test('a next form that is not there stops', () => {
  const next = `${text}next: { form: nowhere, text: { fi: Ei, en: None, bg: Няма } }\n`;
  expect(() => loadForms([{ name: 'kitchen-sink.yaml', text: next }])).toThrow('There is no form "nowhere"');
});
