// Pagefind as it comes, over what our search reads of the same pages: the yardstick.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import type { ReadPage } from '../src/indexing/page-text.ts';
import { readPages } from '../src/indexing/things.ts';
import type { Locale } from '../toolkit/locales.ts';
import type { Ask } from './search-measures.ts';

/** What Pagefind's own script offers. */
interface PagefindScript {
  readonly createInstance: (options: object) => {
    readonly search: (
      text: string,
    ) => Promise<{ readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[] }>;
  };
}

/** Where Pagefind believes its index to be. */
const ADDRESS = 'http://index.test/';

/** @param dist folder of the built site @param codes code of a form or pack by its id */
export async function pagefindAlone(dist: string, locale: Locale, codes: ReadonlyMap<string, string>): Promise<Ask> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-alone-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await writeIndex(folder, dist, locale);
  globalThis.fetch = async (address) =>
    new Response(readFileSync(join(folder, new URL(String(address)).pathname)) as Uint8Array<ArrayBuffer>);
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindScript;
  const pagefind = createInstance({ basePath: ADDRESS, noWorker: true });
  return async (text) => {
    const { results } = await pagefind.search(text);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return found.map(({ url }) => {
      const code = codes.get(url.split('/').at(-1) ?? '');
      return code ? [url, code] : [url];
    });
  };
}

async function writeIndex(folder: string, dist: string, locale: Locale): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const [slug, page] of readPages(pathToFileURL(`${resolve(dist)}/`), locale))
    await index.addHTMLFile({ url: slug, content: plainPage(page, locale) });
  for (const { path, content } of (await index.getFiles()).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The page with its title, chapters and sentences, and its other names as metadata. */
function plainPage({ title, keywords, chapters }: ReadPage, language: string): string {
  const parts = chapters.flatMap(({ heading, sentences }) => [
    `<h2>${escapeHtml(heading)}</h2>`,
    ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
  ]);
  const meta = `<meta name="keywords" data-pagefind-meta="names[content]" content="${escapeHtml(keywords.join(', '))}">`;
  return `<!doctype html><html lang="${language}"><head>${meta}</head><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${parts.join('')}</main></body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[<&"]/g, (sign) => ENTITIES[sign] ?? sign);
