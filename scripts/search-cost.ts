// What a search of the built site costs a browser: bytes over the line.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Search } from '../src/search/search.ts';
import { MOST_IN_DIALOG } from '../src/search/view/dialog.ts';
import type { Locale } from '../toolkit/locales.ts';
import { readEngine } from './search-engines.ts';

/** Scripts of the search, by the names that the build gives them. */
const SCRIPTS = /^(?:Search\.astro|asking|full-text|search|source)[._].*\.js$/;

/** In bytes, one for each question. */
export interface Costs {
  /** To open the dialog and ask, as the first question of a visit. */
  readonly first: readonly number[];
  /** What a question adds when the engine is there. */
  readonly later: readonly number[];
}

const compressed = (file: string): number => brotliCompressSync(readFileSync(file)).length;
/** Pagefind's own files are compressed as they lie. */
const sizeOf = (file: string): number => (/\.(?:js|json)$/.test(file) ? compressed(file) : statSync(file).size);
const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** @param dist folder of the built site */
export async function measureCosts(dist: string, locale: Locale, questions: readonly string[]): Promise<Costs> {
  const { search, fetched, renew } = await readEngine(dist, locale);
  const scripts = readdirSync(join(dist, '_astro')).filter((name) => SCRIPTS.test(name));
  const engine = [
    ...[...scripts.map((name) => `_astro/${name}`), `search/${locale}.json`, `pagefind/${locale}/pagefind.js`],
    ...fetched(),
  ];
  const base = total(new Set(engine.map((name) => join(dist, name))));
  const later: number[] = [];
  for (const question of questions) {
    await renew();
    const before = new Set(fetched());
    await answer(search, question);
    later.push(total([...new Set(fetched())].filter((name) => !before.has(name)).map((name) => join(dist, name))));
  }
  return { first: later.map((bytes) => base + bytes), later };
}

async function answer(search: Search, question: string): Promise<void> {
  const { results } = await search.ask(question);
  // On a high screen all of them are in view, and each in view fetches the text of its page.
  const shown = results.slice(0, MOST_IN_DIALOG).flatMap((result) => ('entry' in result ? [result.entry] : []));
  await Promise.all(shown.map((entry) => search.read(entry)));
}

/** @param part 0.5 for the median, 1 for the worst */
export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(part * values.length) - 1] ?? 0;
