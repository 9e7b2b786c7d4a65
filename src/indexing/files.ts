// Makes what the search needs of the built site: for the archive everything at hand, for the site a map of each language,
// and the index and the texts in pieces.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '../../toolkit/locales.ts';
import type { KitData, PageText } from '../search/map.ts';
import { cutIndex } from './pieces.ts';
import { makeSearchMap } from './search-map.ts';
import { type Known, listThings, type Pages, readPages } from './things.ts';

/**
 * Writes `search/<language>.json`, `search/<language>.meanings.json` and `search/<language>/` into the built site.
 * @param dist the built site
 * @returns what the archives need
 */
export const writeSearch = (dist: URL, known: Known): Record<Locale, KitData> =>
  writeSearchOf(new Map(locales.map((locale) => [locale, readPages(dist, locale)])), dist, known);

/** The same for pages that are read already. @param pages of every language */
export function writeSearchOf(pages: ReadonlyMap<Locale, Pages>, dist: URL, known: Known): Record<Locale, KitData> {
  const made = locales.map((locale) => {
    const things = listThings(locale, pages, known);
    const { roots, ...data } = makeSearchMap(locale, things, known.library.glossary, known.synonyms[locale]);
    const texts = things.map(({ page }) => page && { chapters: page.chapters });
    const { index, files } = cutIndex(roots, data.postings, texts);
    writeData(dist, locale, JSON.stringify({ map: data.map, index }));
    writeData(dist, `${locale}.meanings`, JSON.stringify(data.meanings));
    for (const [name, text] of files) writeData(dist, `${locale}/${name}`, text);
    return [locale, { ...data, texts: textsOf(pages.get(locale)) }] as const;
  });
  return Object.fromEntries(made) as Record<Locale, KitData>;
}

const textsOf = (pages: Pages = new Map()): Record<string, PageText> =>
  Object.fromEntries(Array.from(pages, ([slug, { chapters }]) => [slug, { chapters }]));

function writeData(dist: URL, name: string, text: string): void {
  const file = fileURLToPath(new URL(`search/${name}.json`, dist));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
