// The search that is measured, over the built site.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullText } from '../src/search/full-text.ts';
import type { SiteData } from '../src/search/map.ts';
import { createSearch, type Result, type Search } from '../src/search/search.ts';
import type { Locale } from '../toolkit/locales.ts';
import type { Ask } from './search-measures.ts';

/** Our search with the files that it has fetched, by their names below `dist`. @param dist folder of the built site */
export function readEngine(dist: string, locale: Locale): { search: Search; fetched: readonly string[] } {
  const fetched: string[] = [];
  const read = (name: string): unknown => {
    fetched.push(`search/${name}.json`);
    return JSON.parse(readFileSync(join(dist, `search/${name}.json`), 'utf8'));
  };
  const { map, index } = read(locale) as SiteData;
  const stored = { get: async (name: string) => read(`${locale}/${name}`), meanings: async () => ({}) };
  return { search: createSearch(map, locale, (knowledge) => fullText(stored, index, knowledge)), fetched };
}

/** @param dist folder of the built site */
export function ownSearch(dist: string, locale: Locale): Ask {
  const { search } = readEngine(dist, locale);
  return async (text) => (await search.ask(text)).results.map(namesOf);
}

const namesOf = (result: Result): string[] =>
  result.kind === 'term'
    ? [`term:${result.term.anchor.replace(/^term-/, '')}`]
    : [result.entry.slug, ...(result.entry.code ? [result.entry.code] : [])];
