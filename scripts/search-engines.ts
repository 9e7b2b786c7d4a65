// The searches that are measured, over the index of the built site: ours, and Pagefind without anything in front of it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fullText } from '../src/search/full-text.ts';
import type { Knowledge } from '../src/search/knowledge.ts';
import type { SiteData } from '../src/search/map.ts';
import { type Pagefind, type PagefindScript, SETTINGS } from '../src/search/pagefind.ts';
import { createSearch, type Result, type Search } from '../src/search/search.ts';
import type { Texts } from '../src/search/texts.ts';
import type { Locale } from '../toolkit/locales.ts';
import type { Ask } from './search-measures.ts';

/** Where Pagefind believes its index to be. */
const ADDRESS = 'http://index.test/';
/** For what is asked of any other address. */
const { fetch } = globalThis;

/** Our search, and what Pagefind has fetched for it. */
export interface Engine {
  readonly search: Search;
  /** @returns the files that were fetched, by their names below `dist` */
  readonly fetched: () => readonly string[];
  /** Forgets what was fetched, as a new visit does; what is known of the site stays. */
  readonly renew: () => Promise<void>;
}

/** @param dist folder of the built site */
export async function readEngine(dist: string, locale: Locale): Promise<Engine> {
  const { map, pages } = JSON.parse(readFileSync(`${dist}/search/${locale}.json`, 'utf8')) as SiteData;
  let opened = await openPagefind(dist, locale);
  let texts: Texts | undefined;
  const open = (knowledge: Knowledge): Texts => {
    const now = () => {
      texts ??= fullText({ pagefind: opened.pagefind, meanings: async () => ({}) }, pages, knowledge);
      return texts;
    };
    return {
      find: (roots) => now().find(roots),
      read: (entry) => now().read(entry),
      explain: (term) => now().explain(term),
    };
  };
  return {
    search: await createSearch(map, locale, open),
    fetched: () => opened.fetched,
    async renew() {
      opened = await openPagefind(dist, locale);
      texts = undefined;
    },
  };
}

/** @param dist folder of the built site */
export async function ownSearch(dist: string, locale: Locale): Promise<Ask> {
  const { search } = await readEngine(dist, locale);
  return async (text) => (await search.ask(text)).results.map(namesOf);
}

const namesOf = (result: Result): string[] =>
  result.kind === 'term'
    ? [`term:${result.term.anchor.replace(/^term-/, '')}`]
    : [result.entry.slug, ...(result.entry.code ? [result.entry.code] : [])];

/** @param codes code of a form or pack by its id */
export async function pagefindAlone(dist: string, locale: Locale, codes: ReadonlyMap<string, string>): Promise<Ask> {
  const { pagefind } = await openPagefind(dist, locale);
  return async (text) => {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => {
      const slug = new URL(url, ADDRESS).pathname.split('/').slice(2, -1).join('/');
      const code = codes.get(slug.split('/').at(-1) ?? '');
      return code ? [slug, code] : [slug];
    });
  };
}

async function openPagefind(dist: string, locale: Locale): Promise<{ pagefind: Pagefind; fetched: string[] }> {
  const fetched: string[] = [];
  globalThis.fetch = async (address, options) => {
    const { href, pathname } = new URL(String(address));
    if (!href.startsWith(ADDRESS)) return fetch(address, options);
    fetched.push(pathname.slice(1));
    return new Response(readFileSync(join(dist, pathname)) as Uint8Array<ArrayBuffer>);
  };
  const folder = `pagefind/${locale}/`;
  const { createInstance } = (await import(
    `${pathToFileURL(resolve(dist)).href}/${folder}pagefind.js`
  )) as PagefindScript;
  const pagefind = createInstance({ basePath: `${ADDRESS}${folder}`, ...SETTINGS });
  await pagefind.search(null);
  return { pagefind, fetched };
}
