// The search of a site that has grown: every page of the built site stands in it several times, under names of its own.
// No page is built for it; the map and the index are made of what stands in the pages that there are.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { writeSearchOf } from '../src/indexing/files.ts';
import type { ReadPage } from '../src/indexing/page-text.ts';
import { type Known, type Pages, readPages } from '../src/indexing/things.ts';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import { readManifest } from '../toolkit/index.ts';
import { locales } from '../toolkit/locales.ts';

const asFolder = (path: string): URL => pathToFileURL(`${resolve(path)}/`);

/** Letters that tell the copies apart; the first has none. */
const LETTERS = ['', ...'BCDEFGHIJKLMNOPQRSTUVWXYZ'] as const;

/**
 * Writes `search/` and `pagefind/` of the grown site, beside the scripts of the one that was built.
 * @param dist the built site
 * @param folder for the grown one; must not have been there
 * @param times how often every page stands in it, at most 26
 */
export async function growSearch(dist: string, folder: string, times: number): Promise<void> {
  const letters = LETTERS.slice(0, times);
  mkdirSync(folder, { recursive: true });
  symlinkSync(resolve(dist, '_astro'), join(folder, '_astro'));
  const pages = new Map(locales.map((locale) => [locale, growPages(readPages(asFolder(dist), locale), letters)]));
  await writeSearchOf(pages, asFolder(folder), growKnown(dist, letters));
}

const named = (slug: string, letter: string): string => (letter ? `${slug}-${letter.toLowerCase()}` : slug);
const titled = (title: string, letter: string): string => (letter ? `${title} ${letter}` : title);

const growPages = (pages: Pages, letters: readonly string[]): Pages =>
  new Map(
    letters.flatMap((letter) =>
      Array.from(pages, ([slug, page]): [string, ReadPage] => [
        named(slug, letter),
        { ...page, title: titled(page.title, letter) },
      ]),
    ),
  );

function growKnown(dist: string, letters: readonly string[]): Known {
  const { forms, packs, sheets, glossary } = readLibrary(CONTENT);
  const files = [...readManifest(join(dist, 'files')).values()];
  const grow = <One extends { id: string; number: string }>(all: readonly One[]): One[] =>
    letters.flatMap((letter) =>
      all.map((one) => ({ ...one, id: named(one.id, letter), number: `${one.number}${letter}` })),
    );
  return {
    library: { forms: grow(forms), packs: grow(packs), sheets, glossary },
    files: letters.flatMap((letter) =>
      files.map((file) => ({
        ...file,
        ...(file.form && { form: named(file.form, letter) }),
        ...(file.pack && { pack: named(file.pack, letter) }),
      })),
    ),
    synonyms: parse(readFileSync(new URL('synonyms.yaml', CONTENT), 'utf8')) as Known['synonyms'],
  };
}
