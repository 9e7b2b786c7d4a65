// What there is to find in a language: the pages as they were built, and the sheets and terms that have no page.
import { readFileSync } from 'node:fs';
import { type FileEntry, type Library, listFiles } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { LIBRARY_SLUG, LOST_SLUG, PACKS_SLUG, SEARCH_SLUG } from '../addresses.ts';
import { isEasy } from '../lookup/easy.ts';
import type { Entry } from '../search/map.ts';
import { type ReadPage, readPage } from './page-text.ts';

/** What the machine knows of the things on the pages. */
export interface Known {
  readonly library: Pick<Library, 'forms' | 'packs' | 'sheets' | 'glossary'>;
  readonly files: readonly FileEntry[];
  /** By language, rows of words that mean one thing. */
  readonly synonyms: Readonly<Record<Locale, readonly (readonly string[])[]>>;
}

export interface Thing {
  readonly kind: Entry['kind'];
  readonly slug: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly foreign: ReadonlyMap<Locale, string>;
  readonly code?: string;
  readonly files?: Entry['files'];
  /** Its text; a sheet has none of its own. */
  readonly page?: ReadPage;
}

export type Pages = ReadonlyMap<string, ReadPage>;

/** The built pages of a language by their slug. */
export function readPages(dist: URL, locale: Locale): Pages {
  const folder = new URL(`${locale}/`, dist);
  return new Map(
    listFiles(folder, /(^|\/)index\.html$/)
      .map((path) => [path.replace(/\/?index\.html$/, ''), path] as const)
      .filter(([slug]) => slug !== SEARCH_SLUG && slug !== LOST_SLUG)
      .map(([slug, path]) => [slug, readPage(readFileSync(new URL(path, folder), 'utf8'), locale)]),
  );
}

/** @param pages of every language */
export function listThings(locale: Locale, pages: ReadonlyMap<Locale, Pages>, known: Known): Thing[] {
  const others = locales.filter((other) => other !== locale);
  const titles = (slug: string) =>
    new Map(others.flatMap((other) => [[other, pages.get(other)?.get(slug)?.title ?? ''] as const]));
  const onPages = Array.from(pages.get(locale) ?? [], ([slug, page]): Thing => {
    const { title, keywords } = page;
    return { slug, page, title, names: keywords, foreign: titles(slug), ...described(slug, locale, known) };
  });
  return [...onPages, ...sheetsOf(locale, others, known)];
}

/** Kind, code and files of a page. */
function described(slug: string, locale: Locale, { library, files }: Known): Pick<Thing, 'kind' | 'code' | 'files'> {
  const below = (folder: string) => (slug.startsWith(`${folder}/`) ? slug.slice(folder.length + 1) : undefined);
  const form = library.forms.find(({ id }) => id === below(LIBRARY_SLUG));
  if (form)
    return { kind: 'form', code: form.number, files: offeredFiles(files, ({ form: id }) => id === form.id, locale) };
  const pack = library.packs.find(({ id }) => id === below(PACKS_SLUG));
  if (pack)
    return { kind: 'pack', code: pack.number, files: offeredFiles(files, (file) => file.pack === pack.id, locale) };
  return { kind: isEasy(slug) ? 'easy' : 'guide' };
}

/** What a result offers at once, by the catalogue's names for it. */
const OFFERED: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'Word', 'pack.pdf': 'PDF' };

const offeredFiles = (
  files: readonly FileEntry[],
  isOf: (file: FileEntry) => boolean,
  locale: Locale,
): NonNullable<Entry['files']> =>
  files
    .filter((file) => isOf(file) && file.languages === locale && file.format in OFFERED)
    .map(({ format, path, bytes }) => [OFFERED[format] ?? '', path, bytes]);

/** Sheets are found on the page of the first pack that prints them. */
function sheetsOf(locale: Locale, others: readonly Locale[], { library: { sheets, packs } }: Known): Thing[] {
  return sheets.flatMap(({ id, title }): Thing[] => {
    const pack = packs.find(({ items }) => items.some((item) => 'sheet' in item && item.sheet === id));
    if (!pack) return [];
    const foreign = new Map(others.map((other) => [other, title[other]] as const));
    return [
      { kind: 'sheet', slug: `${PACKS_SLUG}/${pack.id}`, title: title[locale], code: pack.number, names: [], foreign },
    ];
  });
}
