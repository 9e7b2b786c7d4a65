// Which words of a question count, and as what.
import { expect, test } from 'vitest';
import { makeSearchMap } from '../indexing/search-map.ts';
import type { Thing } from '../indexing/things.ts';
import { createSearch, type Search } from './search.ts';
import { kitTexts } from './texts.ts';

const page = (title: string, text: string): Thing => ({
  ...{ kind: 'guide', slug: title, title, names: [], foreign: new Map() },
  page: { title, keywords: [], chapters: [{ anchor: '', heading: '', sentences: [text] }] },
});

async function open(locale: 'fi' | 'bg', pages: readonly Thing[], synonyms: readonly string[][] = []): Promise<Search> {
  const { map, ...data } = makeSearchMap(locale, pages, [], synonyms);
  return createSearch(map, locale, () => kitTexts({ ...data, texts: {} }));
}

const fi = [page('Vakuutus', 'Mentori ja aktori saavat turvan.'), page('Tauko', 'Mentori jää edes hetkeksi.')];

test('a faint word counts beside no other, and alone', async () => {
  const search = await open('fi', fi);
  expect((await search.ask('edes vakuutus')).units.map(({ words }) => words)).toEqual([[1]]);
  expect((await search.ask('edes')).units).toHaveLength(1);
});

test('a faint word counts in a name', async () => {
  const search = await open('fi', fi, [['tauko', 'edes hetki']]);
  expect((await search.ask('edes hetki')).units.map(({ words }) => words)).toEqual([[0, 1]]);
  expect((await search.ask('edes hetki')).results[0]).toMatchObject({ entry: { slug: 'Tauko' } });
});

test('a faint word of a synonym need not stand in the texts', async () => {
  const search = await open('fi', fi, [['levähdys', 'ei aktori']]);
  expect((await search.ask('levähdys')).results[0]).toMatchObject({ entry: { slug: 'Vakuutus' } });
});

test('a synonym of which only a word of most pages is left means nothing', async () => {
  const search = await open('fi', fi, [['vakuutus', 'milloin mentori']]);
  expect((await search.ask('mentori')).units[0]?.options).toHaveLength(1);
});

test('a synonym counts the less the more pages have it', async () => {
  const search = await open('fi', fi, [['turvapaikka', 'tauko', 'mentori']]);
  const [, tauko, mentori] = (await search.ask('turvapaikka')).units[0]?.options ?? [];
  expect(tauko?.sure).toBeGreaterThan(mentori?.sure ?? 1);
});

test('two words that look like one in another form are two', async () => {
  const search = await open('fi', [page('Ilta', 'Mentori tulee.')]);
  expect((await search.ask('mentori ilta')).units).toHaveLength(2);
});

test('an ending is no word of its own', async () => {
  const search = await open('fi', [page('Viikko', 'Perjantai on TOI:ksi.'), page('CV', 'Hen.')]);
  expect((await search.ask('perjantaiksi')).units).toHaveLength(1);
  expect((await search.ask('cv:hen')).units).toHaveLength(1);
});

test.each(['не идва', 'ne idva'])('a name with a negation is not said without it: %s', async (negated) => {
  const pages = [page('Отсъствие', 'Никой не беше там.'), page('Влак', 'Кога идва?')];
  const search = await open('bg', pages, [['отсъствие', 'не идва']]);
  expect((await search.ask(negated)).results[0]).toMatchObject({ entry: { slug: 'Отсъствие' } });
  expect((await search.ask('идва')).results.map(({ score, ...result }) => result)).toMatchObject([
    { entry: { slug: 'Влак' } },
  ]);
});

test('a pronoun behind a verb is no ending of it', async () => {
  const search = await open('bg', [page('Тормоз', 'Кажете на ръководителя.')], [['тормоз', 'гледа']]);
  expect((await search.ask('гледа ме')).results[0]).toMatchObject({ entry: { slug: 'Тормоз' } });
});

test('words that say nothing are known in Latin letters, but not those of the site', async () => {
  const search = await open('bg', [page('Застраховка', 'Кой я плаща.'), page('TOI', 'Седмица.')]);
  const asked = await search.ask('kakvo ako shte zastrahovka');
  expect(asked.units).toHaveLength(1);
  expect((await search.ask('toi')).results[0]).toMatchObject({ entry: { slug: 'TOI' } });
});
