// The yardstick of the search: Pagefind over the same pages, as it answers without anything in front of it.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { type Locale, locales } from '../toolkit/locales.ts';
import type { Ask } from './search-measures.ts';

/** Where its script believes its index to be. */
const ADDRESS = 'http://index.test/';

interface Script {
  createInstance: (options: object) => {
    search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
}

/**
 * Indexes the built pages: what stands in `main`, with the words for search as metadata.
 * @param dist folder of the built site
 * @param codes code of a form or pack by its id
 */
export async function pagefindAlone(dist: string, codes: ReadonlyMap<string, string>): Promise<Map<Locale, Ask>> {
  const folder = await indexPages(dist);
  globalThis.fetch = async (address) =>
    new Response(readFileSync(join(folder, new URL(String(address)).pathname)) as Uint8Array<ArrayBuffer>);
  const asks = new Map<Locale, Ask>();
  for (const locale of locales) asks.set(locale, await startScript(folder, locale, codes));
  return asks;
}

async function indexPages(dist: string): Promise<string> {
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: ['[data-pagefind-ignore]'] });
  if (!index) throw new Error(errors.join('\n'));
  for (const path of locales.flatMap((locale) => pagesOf(dist, locale))) {
    const content = readFileSync(join(dist, path), 'utf8').replace(
      '<meta name="keywords"',
      '<meta data-pagefind-meta="keywords[content]" name="keywords"',
    );
    await index.addHTMLFile({ url: `/${path.replace(/index\.html$/, '')}`, content });
  }
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: folder });
  await close();
  return folder;
}

const pagesOf = (dist: string, locale: Locale): string[] =>
  readdirSync(join(dist, locale), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => `${locale}/${path.replaceAll('\\', '/')}`);

async function startScript(folder: string, locale: Locale, codes: ReadonlyMap<string, string>): Promise<Ask> {
  // It asks the page for its language, once for each time it is loaded.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) },
  });
  const { createInstance } = (await import(`${pathToFileURL(folder).href}/pagefind.js?${locale}`)) as Script;
  const instance = createInstance({ basePath: ADDRESS, noWorker: true });
  await instance.search('');
  return async (text) => {
    const { results } = await instance.search(text);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => {
      const slug = url.split('/').slice(2, -1).join('/');
      const code = codes.get(slug.split('/').at(-1) ?? '');
      return code ? [slug, code] : [slug];
    });
  };
}
