// The searches that are measured: ours, and Pagefind alone over the same pages.
import { readFileSync } from 'node:fs';
import type { Result } from '../src/search/search.ts';
import { createSearch } from '../src/search/search.ts';
import type { Locale } from '../toolkit/locales.ts';
import type { Ask } from './search-measures.ts';

/** @param dist folder of the built site */
export function ownSearch(dist: string, locale: Locale): Ask {
  const search = createSearch(JSON.parse(readFileSync(`${dist}/search/${locale}.json`, 'utf8')), locale);
  return async (text) => search.ask(text).results.map(namesOf);
}

const namesOf = (result: Result): string[] =>
  result.kind === 'term'
    ? [`term:${result.term.anchor.replace(/^term-/, '')}`]
    : [result.entry.slug, ...(result.entry.code ? [result.entry.code] : [])];
