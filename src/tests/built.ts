// The site as it was built, for the tests of its pages.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { KIT_PATH } from '../addresses.ts';

/** The built site; SITE_DIST names another copy of it. */
export const DIST = process.env.SITE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The paths of all pages, as the sitemap names them.
 * @throws Error if there is none
 */
export function sitemapPaths(): string[] {
  const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  if (paths.length === 0) throw new Error(`The sitemap in ${DIST} names no page. Build the site again.`);
  return paths;
}

/** The address under which the site is published. */
export const siteAddress = (): string =>
  new URL(/<loc>([^<]+)<\/loc>/.exec(readFileSync(`${DIST}/sitemap-0.xml`, 'utf8'))?.[1] ?? '').origin;

/** The HTML of a page, as it was built. */
export const readPage = (path: string): string =>
  readFileSync(`${DIST}${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');

/** Whether a file of that path was built. */
export const isBuilt = (path: string): boolean => existsSync(`${DIST}${path}`);

/** The archive for a stick, and the files in it. */
export function readKit() {
  const bytes = new Uint8Array(readFileSync(`${DIST}/files/${KIT_PATH}`));
  return { bytes, files: unzipSync(bytes) };
}
