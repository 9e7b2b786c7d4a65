// The searches that are measured, over the index of the built site: ours, and Pagefind without anything in front of it.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fullText } from '../src/search/full-text.ts';
import type { SiteData } from '../src/search/map.ts';
import type { Pagefind, PagefindScript } from '../src/search/pagefind.ts';
import { createSearch, type Result } from '../src/search/search.ts';
import type { Locale } from '../toolkit/locales.ts';
import type { Ask } from './search-measures.ts';

/** Where Pagefind believes its index to be. */
const ADDRESS = 'http://index.test/';

/** @param dist folder of the built site */
export async function ownSearch(dist: string, locale: Locale): Promise<Ask> {
  const { map, pages } = JSON.parse(readFileSync(`${dist}/search/${locale}.json`, 'utf8')) as SiteData;
  const pagefind = await openPagefind(dist, locale);
  const search = createSearch(map, locale, (knowledge) => fullText(pagefind, pages, knowledge));
  return async (text) => (await search.ask(text)).results.map(namesOf);
}

const namesOf = (result: Result): string[] =>
  result.kind === 'term'
    ? [`term:${result.term.anchor.replace(/^term-/, '')}`]
    : [result.entry.slug, ...(result.entry.code ? [result.entry.code] : [])];

/** @param codes code of a form or pack by its id */
export async function pagefindAlone(dist: string, locale: Locale, codes: ReadonlyMap<string, string>): Promise<Ask> {
  const pagefind = await openPagefind(dist, locale);
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

async function openPagefind(dist: string, locale: Locale): Promise<Pagefind> {
  globalThis.fetch = async (address) =>
    new Response(readFileSync(join(dist, new URL(String(address)).pathname)) as Uint8Array<ArrayBuffer>);
  const folder = `pagefind/${locale}/`;
  const { createInstance } = (await import(
    `${pathToFileURL(resolve(dist)).href}/${folder}pagefind.js`
  )) as PagefindScript;
  return createInstance({ basePath: `${ADDRESS}${folder}`, noWorker: true });
}
