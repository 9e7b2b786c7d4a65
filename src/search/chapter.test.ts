// Where on a page a result leads: to the chapter that says what was asked, if the title does not.
import { expect, test } from 'vitest';
import { makeSearchMap } from '../indexing/search-map.ts';
import type { Thing } from '../indexing/things.ts';
import { unpackColumns, unpackWords } from './codec.ts';
import { createSearch } from './search.ts';
import { kitTexts } from './texts.ts';

const chapters = [
  { anchor: '', heading: '', sentences: ['Päiväkirja on parin oma, ja päiväkirjasta sovitaan.'] },
  { anchor: 'vakuutus', heading: 'Vakuutus', sentences: ['Kysy yhtiöltä.'] },
  { anchor: 'matkat-ja-kahvi', heading: 'Matkat ja kahvi', sentences: ['Liput korvataan.'] },
];
const thing = (kind: Thing['kind'], slug: string): Thing => ({
  ...{ kind, slug, title: 'Käytännön asiat', names: [], foreign: new Map() },
  page: { title: 'Käytännön asiat', keywords: [], chapters },
});
const { map, ...data } = makeSearchMap('fi', [thing('guide', 'practical'), thing('form', 'form')], [], []);
const search = await createSearch(map, 'fi', () => kitTexts({ ...data, texts: {} }));

async function chapterFor(text: string, slug = 'practical'): Promise<string | undefined> {
  const answer = await search.ask(text);
  const entry = unpackColumns(map.entries).find((one) => one.slug === slug);
  return entry && search.chapterOf(entry, { chapters }, answer)?.anchor;
}

test.each([
  ['vakuutuksesta', 'vakuutus'],
  ['kahvin hinta', 'matkat-ja-kahvi'],
  ['käytännön asiat', undefined],
  ['päiväkirja', undefined],
])('"%s" leads to %s', async (text, anchor) => {
  expect(await chapterFor(text)).toBe(anchor);
});

test('a form is shown from its beginning', async () => {
  expect(await chapterFor('vakuutus', 'form')).toBeUndefined();
});

test('of the forms of a word the list has the shorter one, and the longer one is found', async () => {
  const words = unpackWords(map.words);
  expect(words).toContain('paivakirja');
  expect(words).not.toContain('paivakirjasta');
  expect((await search.ask('päiväkirjasta')).results.length).toBe(2);
});
