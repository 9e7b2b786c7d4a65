// Chromium for the browser tests.
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { DIST } from './built.ts';
import { type Served, serve } from './serve.ts';

/** Chromium as root in a container, and without anything that would call home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  // One process less to talk to.
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Lazy pictures are loaded as near to the screen as on 4G: the engine without windows knows of no connection.
  '--blink-settings=lazyLoadingImageMarginPxUnknown=1250',
];

export interface Site extends Served {
  readonly browser: Browser;
}

interface Visiting {
  /** More of Chromium's. */
  readonly flags?: readonly string[];
  /** Whether the browser may keep scripts, styles and pictures from page to page. */
  readonly keeps?: boolean;
}

/**
 * For pages that are left after half a second: a fifth of the processor time went into optimising what is thrown away, and
 * into collecting it.
 */
export const BRIEF: Visiting = {
  flags: ['--js-flags=--no-maglev --no-turbofan --min-semi-space-size=64 --max-semi-space-size=64'],
  keeps: true,
};

/** The browsers that are open in this process, by their flags: it runs the tests of many files, one after the other. */
const opened = new Map<string, Promise<Browser>>();

/** @throws Error if CHROME_PATH is not set */
function openBrowser(flags: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    throw new Error('CHROME_PATH is not set. Give the path of Chromium or Chrome: CHROME_PATH=/usr/bin/chromium.');
  }
  const key = flags.join(' ');
  const browser = opened.get(key) ?? chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
  opened.set(key, browser);
  return browser;
}

/** Serves dist/ to a browser that ends with this process. @throws Error if CHROME_PATH is not set */
export async function openSite({ flags = [], keeps = false }: Visiting = {}): Promise<Site> {
  const browser = await openBrowser(flags);
  const served = await serve(DIST, { keeps });
  const close = async () => {
    await Promise.all([...browser.contexts().map((context) => context.close()), served.close()]);
  };
  return { ...served, browser, close };
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
