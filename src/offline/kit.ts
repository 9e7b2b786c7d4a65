// Every language in one archive that opens by double click without a network: the pages of the guide with relative links
// and a script that needs no server, the search, the packs and the forms.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { formatSize, machineWords } from '../../toolkit/browser.ts';
import { listFiles, ZIP_SETTINGS } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { KEPT_SLUG, KIT_PATH, KIT_SIZE, LOGO_FILE, LOST_SLUG, OFFLINE_SLUG, ORGANISATION_SLUG } from '../addresses.ts';
import type { KitData } from '../search/map.ts';
import { addFilling } from './filling.ts';
import { DISK_SCRIPT, embedFonts, makePageOffline, type Places } from './pages.ts';
import { addSearch } from './search.ts';

/** What is compressed already is only stored. */
const STORED = /\.(pdf|docx|webp)$/;

interface KitOptions {
  readonly dist: URL;
  /** The site's address with its base path, without slash at the end. */
  readonly site: string;
  /** The style sheets of the languages' fonts, below `/fonts/`. */
  readonly fonts: readonly string[];
  /** Below `/files/`: the documents that go along. */
  readonly files: readonly string[];
  readonly search: Readonly<Record<Locale, KitData>>;
  /** Of src/search/view/kit.ts, src/browser/disk.ts and src/filling/kit.ts, each one classic script. */
  readonly scripts: { readonly search: string; readonly disk: string; readonly filling: string };
}

const text = new TextEncoder();

/** Writes the archive into the built site. */
export function writeOfflineKit({ dist, site, fonts, files, search, scripts }: KitOptions): void {
  const folder = fileURLToPath(dist);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const list = (below: string, ending: RegExp) =>
    listFiles(new URL(`${below}/`, dist), ending).map((path) => `${below}/${path}`);
  // From a disk nothing is kept for longer than a tab is open.
  const left = locales.flatMap((locale) =>
    [LOST_SLUG, KEPT_SLUG, ORGANISATION_SLUG].map((slug) => `${locale}/${slug}/index.html`),
  );
  const pages = locales.flatMap((locale) => list(locale, /\.html$/).filter((path) => !left.includes(path)));
  const sheets = list('_astro', /\.css$/);
  const logo = existsSync(join(folder, LOGO_FILE)) ? [LOGO_FILE] : [];
  const assets = ['fonts/LICENSE.txt', 'favicon.svg', ...logo, ...files.map((path) => `files/${path}`)];
  const embedded = fonts.map((file) => `fonts/${file}`);
  const places: Places = {
    base: new URL(site).pathname.replace(/\/?$/, '/'),
    known: new Set(['index.html', ...pages, ...sheets, ...assets, ...embedded]),
  };
  const entries: Zippable = { 'README.txt': text.encode(`\ufeff${readme()}`) };
  const font = (file: string) => readFileSync(join(folder, 'fonts', file), 'base64');
  for (const path of embedded) entries[path] = text.encode(embedFonts(read(path), font));
  for (const path of ['index.html', ...pages, ...sheets])
    entries[path] = text.encode(makePageOffline(read(path), path, places));
  addScripts(entries, search, scripts);
  for (const path of assets) entries[path] = [readFileSync(join(folder, path)), { level: STORED.test(path) ? 0 : 6 }];
  const archive = zipSync(entries, ZIP_SETTINGS);
  writeFileSync(join(folder, 'files', KIT_PATH), archive);
  for (const locale of locales) saySize(join(folder, `${locale}/${OFFLINE_SLUG}/index.html`), locale, archive.length);
}

/** Where the page of the archive says how large it is, which nobody knows while pages are made. */
function saySize(page: string, locale: Locale, bytes: number): void {
  const html = readFileSync(page, 'utf8');
  if (!html.includes(KIT_SIZE)) throw new Error(`${page} does not say the size of the offline kit: ${KIT_SIZE}.`);
  writeFileSync(page, html.replace(KIT_SIZE, formatSize(bytes, locale)));
}

function readme(): string {
  const { archive } = machineWords();
  return locales.flatMap((locale) => [archive.open[locale], archive.template[locale], '']).join('\r\n');
}

function addScripts(entries: Zippable, search: KitOptions['search'], scripts: KitOptions['scripts']): void {
  entries[DISK_SCRIPT] = text.encode(scripts.disk);
  addSearch(entries, search, scripts.search);
  addFilling(entries, scripts.filling);
}
