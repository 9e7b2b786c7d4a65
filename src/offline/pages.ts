// Turns a page or style sheet of the site into one that works from a disk.
import { type Locale, locales } from '../../toolkit/locales.ts';

/** What pages do by themselves, from the archive's root. */
export const DISK_SCRIPT = 'disk.js';

/** What lies in the archive, by its path from the archive's root. */
export interface Places {
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly known: ReadonlySet<string>;
}

/**
 * The style sheet of the fonts with the fonts in it: a browser takes no font file from a disk.
 * @param read gives the font of a name, as base64
 */
export const embedFonts = (sheet: string, read: (file: string) => string): string =>
  sheet
    // On a site a late font is left out so that nothing moves; from a disk none is late for long.
    .replaceAll('font-display:optional', 'font-display:swap')
    .replace(/url\(([^)]+)\)/g, (_, file: string) => `url(data:font/woff2;base64,${read(file)})`);

/** What only a script or a server can do, and what is around links that are left out. */
const NOT_OFFERED =
  '.search-button kbd,.langset,.all-forms,.phase-archives,.offline-kit,.keep,.make.make,.place-download,.also-in,.read-aloud,.planner';

/** What leads to the web says so with its address; sources show theirs as text anyway. */
const STYLE =
  `<style>${NOT_OFFERED}{display:none!important}.on-disk,.plan-by-hand{display:block}` +
  'a[href^="http"]:not([lang="zxx"])::after{content:" (" attr(href) ")";overflow-wrap:anywhere}';

/** Of the files of a page, those of its language are there. */
const styleOf = (locale: Locale | undefined): string =>
  `${STYLE}${locale ? `.of-set:not([data-set="${locale}"]){display:none!important}` : ''}</style>`;

/**
 * The same text without scripts, with links that lead within the archive. Links and pictures of the site that are not
 * in it are left out.
 * @param path of the page in the archive
 */
export function makePageOffline(text: string, path: string, places: Places): string {
  const locale = locales.find((one) => path.startsWith(`${one}/`));
  // The page of the languages above them all does nothing by itself.
  const script = locale ? `<script src="${upFrom(path)}${DISK_SCRIPT}"></script>` : '';
  return (
    text
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(
        /<link[^>]*rel="(?:preload|modulepreload|sitemap|canonical|alternate|manifest|apple-touch-icon)"[^>]*>/g,
        '',
      )
      // One size of each picture is enough on a disk.
      .replace(/ (?:srcset|sizes)="[^"]*"/g, '')
      .replace(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/gi, '')
      // The script chooses the theme; without scripts every page would be dark.
      .replace(/(<html\b[^>]*) data-theme="dark"/, '$1 data-theme="light"')
      .replace('</head>', `${styleOf(locale)}${script}</head>`)
      .replace(/<a\b[^>]*?\shref="(\/[^"]*)"[^>]*>[\s\S]*?<\/a>/g, (link, address) =>
        find(address, places) ? link : '',
      )
      .replace(/<img\b[^>]*?\ssrc="(\/[^"]*)"[^>]*>/g, (picture, address) => (find(address, places) ? picture : ''))
      .replace(
        /\b(href|src|action)="(\/[^"]*)"/g,
        (_, name, address) => `${name}="${relativeTo(path, address, places)}"`,
      )
      .replace(
        /url\((["']?)(\/[^)"']+)\1\)/g,
        (_, quote, address) => `url(${quote}${relativeTo(path, address, places)}${quote})`,
      )
  );
}

/** The file in the archive that an address of the site means, if it is there. */
function find(address: string, { base, known }: Places): string | undefined {
  const { pathname } = new URL(address, 'http://site');
  const below = decodeURI(pathname).slice(base.length);
  const target = below.endsWith('/') || below === '' ? `${below}index.html` : below;
  return pathname.startsWith(base) && known.has(target) ? target : undefined;
}

/** @throws Error for an address of the site that is not in the archive: a style sheet or picture of a style */
function relativeTo(from: string, address: string, places: Places): string {
  const target = find(address, places);
  if (!target) throw new Error(`${from} of the offline kit needs ${address}, which is not in it.`);
  return encodeURI(`${upFrom(from)}${target}`) + new URL(address, 'http://site').hash;
}

/** The way from a file to the archive's root. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);
