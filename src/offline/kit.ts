// Everything of one language in an archive that opens by double click without a network: the pages of the guide with
// relative links, the packs and the forms. Its only scripts are those of the search and of filling in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { machineWords } from '../../toolkit/browser.ts';
import { listFiles, ZIP_EPOCH } from '../../toolkit/index.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { KEPT_SLUG, kitPath, LOST_SLUG } from '../addresses.ts';
import { addFilling } from './filling.ts';
import { embedFonts, makePageOffline, type Places } from './pages.ts';
import { addSearch, type KitSearch } from './search.ts';

/** What is compressed already is only stored. */
const STORED = /\.(pdf|docx|webp)$/;

interface KitOptions {
  readonly dist: URL;
  readonly locale: Locale;
  /** The site's address with its base path, without slash at the end. */
  readonly site: string;
  /** The style sheet of the language's fonts, below `/fonts/`. */
  readonly fonts: string;
  /** Below `/files/`: the documents that go along. */
  readonly files: readonly string[];
  readonly search: KitSearch;
  /** The script of the forms, one classic script. */
  readonly filling: string;
}

/** Writes the archive into the built site. */
export function writeOfflineKit({ dist, locale, site, fonts, files, search, filling }: KitOptions): void {
  const folder = fileURLToPath(dist);
  const list = (below: string, ending: RegExp) =>
    listFiles(new URL(`${below}/`, dist), ending).map((path) => `${below}/${path}`);
  // From a disk nothing is kept for longer than a tab is open.
  const left = [LOST_SLUG, KEPT_SLUG].map((slug) => `${locale}/${slug}/index.html`);
  const pages = list(locale, /\.html$/).filter((path) => !left.includes(path));
  const assets = [
    ...list('_astro', /\.css$/),
    'fonts/LICENSE.txt',
    'favicon.svg',
    ...files.map((path) => `files/${path}`),
  ];
  const places: Places = {
    base: new URL(site).pathname.replace(/\/?$/, '/'),
    locale,
    known: new Set([...pages, ...assets, `fonts/${fonts}`]),
  };
  const text = new TextEncoder();
  const { archive } = machineWords();
  const readme = [archive.open[locale], archive.template[locale], ''].join('\r\n');
  const entries: Zippable = { 'README.txt': text.encode(`\ufeff${readme}`) };
  const front = read(folder, `${locale}/index.html`);
  const font = (file: string) => readFileSync(join(folder, 'fonts', file), 'base64');
  entries[`fonts/${fonts}`] = text.encode(embedFonts(read(folder, `fonts/${fonts}`), font));
  for (const path of pages) entries[path] = text.encode(makePageOffline(read(folder, path), path, places));
  addSearch(entries, locale, search);
  addFilling(entries, locale, filling);
  // The front page lies on top as well, so that there is one file to open.
  entries['index.html'] = text.encode(makePageOffline(front, 'index.html', places));
  for (const path of assets) {
    const css = path.endsWith('.css') ? text.encode(makePageOffline(read(folder, path), path, places)) : undefined;
    entries[path] = [css ?? readFileSync(join(folder, path)), { level: STORED.test(path) ? 0 : 6 }];
  }
  writeFileSync(join(folder, 'files', kitPath(locale)), zipSync(entries, { mtime: ZIP_EPOCH }));
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
