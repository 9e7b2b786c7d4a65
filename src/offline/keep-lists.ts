// The lists of what a browser keeps of each language, and the worker that answers from it. They are read from the built
// site, not written by hand: what a page needs, a lazy script, a font or a file to fill in, is in them by itself.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { listFiles } from '../../toolkit/index.ts';
import { formatLanguages, type Locale, languageSets, locales } from '../../toolkit/locales.ts';
import {
  HASH_LENGTH,
  type KeepFiles,
  type KeepList,
  listPath,
  NOT_KEPT_PATH,
  sizeOf,
  sizePath,
  WORKER_PATH,
} from '../keeping/list.ts';

/** For servers, search engines and people who look after a site; archives hold what is kept already. */
const NOT_FOR_READERS =
  /^(_headers|\.htaccess|robots\.txt|sitemap.*\.xml|files\/(SHA256SUMS|index\.json)|keep\/.*)$|\.(zip|mbz)$/;

/** Chunks of scripts may be called by a language and be needed in another. */
const SHARED = /^_astro\//;
/** Smaller sizes of pictures. */
const SIZES = /^pictures\//;
const FONT = /^fonts\//;

/** The parts of a path between slashes and dots. */
const partsOf = (path: string): string[] => path.split(/[/.]/);

const SETS = languageSets.map(formatLanguages);

/** Whether a file belongs to a language by its name: to this one, or to none. */
const isOf = (path: string, locale: Locale): boolean =>
  SHARED.test(path) || !partsOf(path).some((part) => part !== locale && SETS.includes(part));

const TEXT = /\.(html|css)$/;
const ADDRESS = /(?:href|src)="([^"]+)"|url\(["']?([^)"']+)/g;
const PICTURE = /<img\b[^>]*?\ssrc="([^"]+)"[^>]*?\ssrcset="([^"]+)"/g;

/** @returns the path below the base that an address on a page or in a style sheet means, if it is one of the site */
function pathOf(address: string, page: string, base: string): string | undefined {
  const { host, pathname } = new URL(address, `http://site${base}${page}`);
  return host === 'site' && pathname.startsWith(base) ? decodeURI(pathname.slice(base.length)) : undefined;
}

/** Pictures that a page has in several sizes: the path of each size, and of the largest. */
const sizesIn = (text: string, page: string, base: string) =>
  [...text.matchAll(PICTURE)].flatMap(([, largest = '', sizes = '']) =>
    sizes.split(/,\s+/).map((size) => ({
      size: pathOf(size.split(' ')[0] ?? '', page, base),
      largest: pathOf(largest, page, base),
    })),
  );

/**
 * What of the files belongs to a language: each path, and the path of the file that it is answered with. On a device one
 * size of a picture is enough: the largest stands for the smaller ones.
 * @param paths of all files of the built site
 * @param read gives a page or style sheet
 */
export function chooseFiles(
  paths: readonly string[],
  locale: Locale,
  base: string,
  read: (path: string) => string,
): Map<string, string> {
  const offered = new Set(paths.filter((path) => !NOT_FOR_READERS.test(path) && path !== WORKER_PATH));
  const own = [...offered].filter((path) => isOf(path, locale) && !SIZES.test(path));
  const texts = own.filter((path) => TEXT.test(path)).map((path) => ({ path, text: read(path) }));
  // Fonts of a page that stands above the languages.
  const needed = texts
    .flatMap(({ path, text }) =>
      [...text.matchAll(ADDRESS)].map(([, one, two]) => pathOf(one ?? two ?? '', path, base)),
    )
    .filter((path) => path !== undefined && offered.has(path) && FONT.test(path));
  const chosen = new Map([...own, ...(needed as string[])].map((path) => [path, path]));
  for (const { size, largest } of texts.flatMap(({ path, text }) => sizesIn(text, path, base)))
    if (size && largest && offered.has(size) && chosen.has(largest) && !chosen.has(size)) chosen.set(size, largest);
  return chosen;
}

/** @param hashOf gives hash and size of a file */
function makeList(chosen: ReadonlyMap<string, string>, hashOf: (path: string) => readonly [string, number]): KeepList {
  const files: KeepFiles = Object.fromEntries(Array.from(chosen, ([path, file]) => [path, hashOf(file)]));
  return { version: digest(JSON.stringify(files)), files };
}

/** The page that says that another is not kept, by itself: without styles and scripts, which are gone as well. */
export function readNotKept(dist: URL): string {
  const html = readFileSync(new URL(NOT_KEPT_PATH, dist), 'utf8');
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">${main}`;
}

const digest = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);

/**
 * Writes the lists and the worker into the built site, which is as readers get it by then.
 * @param worker its script
 */
export function writeKeepLists(dist: URL, base: string, worker: string): void {
  const place = (path: string) => new URL(encodeURI(path), dist);
  const paths = listFiles(dist, /./).filter((path) => statSync(place(path)).isFile());
  const hashes = new Map<string, readonly [string, number]>();
  const hashOf = (path: string): readonly [string, number] => {
    const bytes = readFileSync(place(path));
    const known = hashes.get(path) ?? [digest(bytes), bytes.length];
    hashes.set(path, known);
    return known;
  };
  const read = (path: string) => readFileSync(place(path), 'utf8');
  mkdirSync(new URL('keep/', dist), { recursive: true });
  for (const locale of locales) {
    const list = makeList(chooseFiles(paths, locale, base, read), hashOf);
    writeFileSync(new URL(listPath(locale), dist), JSON.stringify(list));
    writeFileSync(new URL(sizePath(locale), dist), JSON.stringify(sizeOf(list)));
  }
  writeFileSync(new URL(WORKER_PATH, dist), worker);
}
