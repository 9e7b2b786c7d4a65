// Chromium for the browser tests, and the pages they visit.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { type Served, serve } from './serve.ts';

/** The built site; SITE_DIST names another copy of it. */
export const DIST = process.env.SITE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** Chromium as root in a container, and without anything that would call home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Site extends Served {
  readonly browser: Browser;
}

/** Opens a browser and serves dist/. @throws Error if CHROME_PATH is not set */
export async function openSite(): Promise<Site> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    throw new Error('CHROME_PATH is not set. Give the path of Chromium or Chrome: CHROME_PATH=/usr/bin/chromium.');
  }
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const served = await serve(DIST);
  return { ...served, browser, close: async () => void (await Promise.all([browser.close(), served.close()])) };
}

/** Uses one page in a context of its own. */
export async function withPage<Result>(
  site: Site,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await site.browser.newContext({ baseURL: site.origin, ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The paths of all pages, as the sitemap names them. */
export function sitemapPaths(): string[] {
  const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
}

/** The HTML of a page, as it was built. */
export const readPage = (path: string): string =>
  readFileSync(`${DIST}${path.endsWith('/') ? `${path}index.html` : path}`, 'utf8');

/** Whether a file of that path was built. */
export const isBuilt = (path: string): boolean => existsSync(`${DIST}${path}`);
