// The full text of the pages as Pagefind indexes it. It is given what `page-text.ts` has read, not the pages as they stand:
// so no button, file name or word of another language is found, and cells of a table do not run into each other.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'vite';
import { SENTENCE_END } from '../search/fragment.ts';
import type { Fragment } from '../search/pagefind.ts';
import type { ReadPage } from './page-text.ts';
import type { Pages } from './things.ts';

/** A language that Pagefind has no stems for: the search asks for forms that stand in the texts, and its engine is smaller so. */
const WITHOUT_STEMS = 'xx';

/** Pagefind's name for each page of a language, by slug. */
export type PageIds = ReadonlyMap<string, string>;

/** Interfaces that are not ours, and the worker: an answer takes too little time for one. */
const UNUSED = /^pagefind-(?!entry)/;
/**
 * Occurrences of words in a piece of the index. Its own 20,000 make pieces of 30 KB, of which a question with synonyms and
 * compounds needs several; so many make pieces of less than 1 KB. It takes the number from the environment only.
 */
const PIECE = ['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', '300'] as const;
const FRAGMENT = /^fragment\/(.*)\.pf_fragment$/;
/** What stands before the data of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Writes `pagefind/<language>/` into the built site.
 * @param pages of every language
 * @throws Error if a page cannot be indexed
 */
export async function writeFullText<Language extends string>(
  dist: URL,
  pages: ReadonlyMap<Language, Pages>,
): Promise<ReadonlyMap<Language, PageIds>> {
  process.env[PIECE[0]] = PIECE[1];
  const ids = new Map<Language, PageIds>();
  for (const [language, own] of pages) {
    ids.set(language, await writeIndex(new URL(`pagefind/${language}/`, dist), language, own));
  }
  await close();
  return ids;
}

async function writeIndex(folder: URL, language: string, pages: Pages): Promise<PageIds> {
  const { index, errors } = await createIndex({ forceLanguage: WITHOUT_STEMS });
  if (!index) throw new Error(errors.join('\n'));
  for (const [slug, page] of pages) {
    const added = await index.addHTMLFile({ url: addressOf(language, slug), content: plainPage(page, language) });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files } = await index.getFiles();
  const slugs = new Map(Array.from(pages.keys(), (slug) => [addressOf(language, slug), slug]));
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
    const file = fileURLToPath(new URL(path, folder));
    mkdirSync(dirname(file), { recursive: true });
    const [, id] = FRAGMENT.exec(path) ?? [];
    if (!id) {
      writeFileSync(file, path === SCRIPT ? minified(content) : content);
      continue;
    }
    const fragment = readFragment(content);
    const slug = slugs.get(fragment.url) ?? '';
    writeFileSync(file, shortened(fragment, pages.get(slug) as ReadPage));
    ids.set(slug, id);
  }
  return ids;
}

/** The script as Pagefind writes it has its names at full length: two KB of twelve. */
const SCRIPT = 'pagefind.js';

const minified = (script: Uint8Array): string =>
  minifySync(SCRIPT, new TextDecoder().decode(script), { module: true, compress: true, mangle: true }).code;

/** A page without what only Pagefind's own interfaces show, a twentieth of it, and with the ends of its sentences. */
function shortened({ meta, anchors, content, ...rest }: Fragment, page: ReadPage): Uint8Array {
  const kept = anchors.map(({ id, text, location }) => ({ id, text, location }));
  const text = { ...rest, content: markEnds(content, page), meta: { title: meta.title }, anchors: kept };
  return gzipSync(SIGNATURE + JSON.stringify(text), { level: 9 });
}

/** Marks where the title, each heading and each sentence ends: Pagefind puts a full stop behind those that have none. */
function markEnds(content: string, { title, chapters }: ReadPage): string {
  const parts = [title, ...chapters.flatMap(({ heading, sentences }) => [heading, ...sentences])].filter(Boolean);
  let from = 0;
  let marked = '';
  for (const part of parts) {
    const start = content.indexOf(part, from);
    if (start < 0) throw new Error(`Pagefind has not kept "${part}" of "${title}".`);
    const end = start + part.length + Number(content[start + part.length] === '.');
    marked += content.slice(from, end) + SENTENCE_END;
    from = end;
  }
  return marked + content.slice(from);
}

const readFragment = (fragment: Uint8Array): Fragment =>
  JSON.parse(gunzipSync(fragment).subarray(SIGNATURE.length).toString()) as Fragment;

const addressOf = (language: string, slug: string): string => `/${language}/${slug ? `${slug}/` : ''}`;

/** The page with its title, chapters and sentences, and its other names as metadata. */
function plainPage({ title, keywords, chapters }: ReadPage, language: string): string {
  const parts = chapters.flatMap(({ anchor, heading, sentences }) => [
    ...(heading ? [`<h2 id="${anchor}">${escapeHtml(heading)}</h2>`] : []),
    ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
  ]);
  const meta = `<meta name="keywords" data-pagefind-meta="names[content]" content="${escapeHtml(keywords.join(', '))}">`;
  return `<!doctype html><html lang="${language}"><head>${keywords.length > 0 ? meta : ''}</head><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1>${parts.join('')}</main></body></html>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[<&"]/g, (sign) => ENTITIES[sign] ?? sign);
