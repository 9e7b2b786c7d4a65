import { expect, test } from 'vitest';
import { languageSets } from '../locales.ts';
import { plainText } from '../text/text.ts';
import { formInputs } from './inputs.ts';
import { localize } from './localize.ts';
import { kitchenSink } from './test-forms.test-support.ts';

const form = kitchenSink();

test('one language gives one text everywhere', () => {
  expect(localize(form, ['bg']).title).toEqual([{ lang: 'bg', text: 'Пробен формуляр с всички видове полета' }]);
});

test('two languages give two texts, the leading one first, each marked', () => {
  expect(localize(form, ['fi', 'bg']).sections[0]?.title).toEqual([
    { lang: 'fi', text: 'Kirjoittaminen' },
    { lang: 'bg', text: 'Писане' },
  ]);
});

test('a text that is the same in both languages stands once', () => {
  const [table] = localize(form, ['fi', 'en']).sections[2]?.fields ?? [];
  expect(table?.type === 'table' && table.columns[0]?.label).toHaveLength(2);
  expect(localize({ ...form, title: { fi: 'TOI', en: 'TOI', bg: 'TOI' } }, ['fi', 'bg']).title).toEqual([
    { lang: 'fi', text: 'TOI' },
  ]);
});

test('a count may be another in two languages than in one', () => {
  const definition = kitchenSink();
  const field = definition.sections.flatMap(({ fields }) => fields).find(({ type }) => type === 'long-text');
  if (field?.type === 'long-text') field.lines = { one: 3, two: 7 };
  const lines = (languages: Parameters<typeof localize>[1]) =>
    localize(definition, languages)
      .sections.flatMap(({ fields }) => fields)
      .flatMap((found) => (found.type === 'long-text' && found.id === field?.id ? [found.lines] : []));
  expect([lines(['fi']), lines(['fi', 'bg'])]).toEqual([[3], [7]]);
  expect(localize(definition, ['fi']).pageLimit).toEqual(definition.pageLimit);
});

test('nothing of the definition but its texts changes', () => {
  const { title, languages, words, ...rest } = localize(form, ['en']);
  expect(rest.number).toBe('F99');
  expect(rest.sections[0]?.fields.map(({ id }) => id)).toEqual(form.sections[0]?.fields.map(({ id }) => id));
  expect([title, languages, words.page]).toEqual([
    [{ lang: 'en', text: 'Trial form of all field types' }],
    ['en'],
    [{ lang: 'en', text: 'Page' }],
  ]);
});

test('every language set asks for the same inputs in the same order', () => {
  const ids = languageSets.map((set) => formInputs(localize(form, set)).map(({ id, kind }) => `${kind} ${id}`));
  for (const one of ids) expect(one).toEqual(ids[0]);
  expect(new Set(ids[0]).size).toBe(ids[0]?.length);
});

test('inputs within a field carry its name', () => {
  const inputs = formInputs(localize(form, ['fi']));
  const label = (id: string) => plainText(inputs.find((input) => input.id === id)?.label ?? []);
  expect(label('tags_one')).toBe('Aiheet: ensimmäinen mahdollisuus');
  expect(label('open_list_other_text')).toBe('Avoin lista: muu, omin sanoin');
  expect(label('everything_2_date')).toBe('Kaikki sarakkeet, Rivi 2: Päivä');
  expect(label('labelled_1_why')).toBe('Taulukot, Kaikki toimii: Miksi');
  expect(label('sig_one_place_date')).toBe('Koulutuksen järjestäjä: Paikka ja aika');
});

test('choices keep their ids in every language', () => {
  const options = (set: (typeof languageSets)[number]) =>
    formInputs(localize(form, set))
      .find(({ id }) => id === 'open_list')
      ?.options?.map(({ id }) => id);
  for (const set of languageSets) expect(options(set)).toEqual(['one', 'two', 'three', 'other']);
});
