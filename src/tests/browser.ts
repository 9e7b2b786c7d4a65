// Chromium for the browser tests.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { DIST } from './built.ts';
import { type Served, serve } from './serve.ts';

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
