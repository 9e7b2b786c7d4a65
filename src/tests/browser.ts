// Chromium for the browser tests.
import { readFileSync } from 'node:fs';
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
  // Lazy pictures are loaded as near to the screen as on 4G: the engine without windows knows of no connection.
  '--blink-settings=lazyLoadingImageMarginPxUnknown=1250',
];

export interface Site extends Served {
  readonly browser: Browser;
}

/**
 * For pages that are left after half a second: a fifth of the processor time went into optimising what is thrown away, and
 * into collecting it.
 */
export const BRIEF = ['--js-flags=--no-maglev --no-turbofan --min-semi-space-size=64 --max-semi-space-size=64'];

/**
 * Opens a browser and serves dist/.
 * @param flags more of Chromium's
 * @throws Error if CHROME_PATH is not set
 */
export async function openSite(flags: readonly string[] = []): Promise<Site> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    throw new Error('CHROME_PATH is not set. Give the path of Chromium or Chrome: CHROME_PATH=/usr/bin/chromium.');
  }
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
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

/** Does what makes the browser download a file. @returns the file */
export async function takeDownload(page: Page, act: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
