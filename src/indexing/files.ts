// Makes what the search needs of the built site: for the archive everything at hand, for the site a map of each language
// and the texts as Pagefind indexes them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Locale, locales } from '../../toolkit/locales.ts';
import type { KitData, Meanings, PageText, SiteData } from '../search/map.ts';
import { type PageIds, writeFullText } from './full-text.ts';
import { makeSearchMap } from './search-map.ts';
import { type Known, listThings, type Pages, readPages } from './things.ts';

/**
 * Writes `search/<language>.json`, `search/<language>.meanings.json` and `pagefind/` into the built site.
 * @param dist the built site
 * @returns what the archives need
 */
export const writeSearch = (dist: URL, known: Known): Promise<Record<Locale, KitData>> =>
  writeSearchOf(new Map(locales.map((locale) => [locale, readPages(dist, locale)])), dist, known);

/** The same for pages that are read already. @param pages of every language */
export async function writeSearchOf(
  pages: ReadonlyMap<Locale, Pages>,
  dist: URL,
  known: Known,
): Promise<Record<Locale, KitData>> {
  const ids = await writeFullText(dist, pages);
  const made = locales.map((locale) => {
    const things = listThings(locale, pages, known);
    const data = makeSearchMap(locale, things, known.library.glossary, known.synonyms[locale]);
    writeData(dist, locale, { map: data.map, pages: idsOf(things, ids.get(locale)) });
    writeData(dist, `${locale}.meanings`, data.meanings);
    return [locale, { ...data, texts: textsOf(pages.get(locale)) }] as const;
  });
  return Object.fromEntries(made) as Record<Locale, KitData>;
}

const idsOf = (things: ReturnType<typeof listThings>, ids: PageIds | undefined): string[] =>
  things.map(({ slug, page }) => (page && ids?.get(slug)) ?? '');

const textsOf = (pages: Pages = new Map()): Record<string, PageText> =>
  Object.fromEntries(Array.from(pages, ([slug, { chapters }]) => [slug, { chapters }]));

function writeData(dist: URL, name: string, data: SiteData | Meanings): void {
  mkdirSync(new URL('search/', dist), { recursive: true });
  writeFileSync(new URL(`search/${name}.json`, dist), JSON.stringify(data));
}
