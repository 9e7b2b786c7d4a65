// Writes what the search needs into the built site: a map for each language, and the text of each page for excerpts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Locale, locales } from '../../toolkit/locales.ts';
import type { PageText, SearchMap } from '../search/map.ts';
import { makeSearchMap } from './search-map.ts';
import { type Known, listThings, type Pages, readPages } from './things.ts';

export interface SearchData {
  readonly map: SearchMap;
  /** By slug. */
  readonly texts: Readonly<Record<string, PageText>>;
}

/** @param dist the built site */
export function makeSearchData(dist: URL, known: Known): Record<Locale, SearchData> {
  const pages = new Map(locales.map((locale) => [locale, readPages(dist, locale)] as const));
  const made = locales.map((locale) => {
    const things = listThings(locale, pages, known);
    const map = makeSearchMap(locale, things, known.library.glossary, known.synonyms[locale]);
    return [locale, { map, texts: textsOf(pages.get(locale) ?? new Map()) }] as const;
  });
  return Object.fromEntries(made) as Record<Locale, SearchData>;
}

const textsOf = (pages: Pages): Record<string, PageText> =>
  Object.fromEntries(Array.from(pages, ([slug, { chapters }]) => [slug, { chapters }]));

/** Writes `search/<language>.json` and `search/<language>/<slug>.json`. */
export function writeSearchData(dist: URL, data: Readonly<Record<Locale, SearchData>>): void {
  const write = (path: string, value: unknown) => {
    const file = fileURLToPath(new URL(`search/${path}.json`, dist));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  };
  for (const [locale, { map, texts }] of Object.entries(data)) {
    write(locale, map);
    for (const [slug, text] of Object.entries(texts)) write(`${locale}/${slug || 'index'}`, text);
  }
}
