// Turns a page or style sheet of the site into one that works from a disk.

/** What lies in the archive, by its path from the archive's root. */
export interface Places {
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Address that links to what is not in the archive lead to. */
  readonly site: string;
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

/** What only a script or a server can do is not offered. */
const STYLE =
  '<style>.search-button,.theme-button,.menu-button,.scripted,.filter-box,.result-line,.glossary-filter{display:none!important}</style>';

/**
 * The same text without scripts, with links that lead within the archive, or else to the site.
 * @param path of the page in the archive
 */
export function makePageOffline(text: string, path: string, places: Places): string {
  return (
    text
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link[^>]*rel="(?:preload|modulepreload|sitemap|canonical|alternate)"[^>]*>/g, '')
      // One size of each picture is enough on a disk.
      .replace(/ (?:srcset|sizes)="[^"]*"/g, '')
      .replace(/<meta[^>]*http-equiv="content-security-policy"[^>]*>/gi, '')
      // The theme is chosen by a script; without one every page would be dark.
      .replace(/(<html\b[^>]*) data-theme="dark"/, '$1 data-theme="light"')
      .replace('</head>', `${STYLE}</head>`)
      .replace(/\b(href|src)="(\/[^"]*)"/g, (_, name, address) => `${name}="${relativeTo(path, address, places)}"`)
      .replace(
        /url\((["']?)(\/[^)"']+)\1\)/g,
        (_, quote, address) => `url(${quote}${relativeTo(path, address, places)}${quote})`,
      )
  );
}

function relativeTo(from: string, address: string, { base, site, known }: Places): string {
  const { pathname, hash } = new URL(address, 'http://site');
  const below = decodeURI(pathname).slice(base.length);
  const target = below.endsWith('/') || below === '' ? `${below}index.html` : below;
  if (!pathname.startsWith(base) || !known.has(target)) return `${new URL(site).origin}${address}`;
  const up = '../'.repeat(from.split('/').length - 1);
  return encodeURI(`${up}${target}`) + hash;
}
