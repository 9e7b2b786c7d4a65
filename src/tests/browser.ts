// Chromium for the browser tests.
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { DIST } from './built.ts';
import { serve } from './serve.ts';

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

/** The built site, served, and a browser to look at it. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  /** Pages that nobody uses, with nothing left of their last use. */
  readonly idle: Page[];
}

/**
 * Flags for pages that are left after half a second: a fifth of the processor time went into optimising what is thrown
 * away, and into collecting it.
 */
export const BRIEF = ['--js-flags=--no-maglev --no-turbofan --min-semi-space-size=64 --max-semi-space-size=64'];

/** Those that are open in this process, by their flags: it runs the tests of many files, one after the other. */
const opened = new Map<string, Promise<Site>>();

/**
 * Serves dist/ to a browser; both end with this process.
 * @param flags more of Chromium's
 * @throws Error if CHROME_PATH is not set
 */
export function openSite(flags: readonly string[] = []): Promise<Site> {
  const key = flags.join(' ');
  const site = opened.get(key) ?? open(flags);
  opened.set(key, site);
  return site;
}

async function open(flags: readonly string[]): Promise<Site> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    throw new Error('CHROME_PATH is not set. Give the path of Chromium or Chrome: CHROME_PATH=/usr/bin/chromium.');
  }
  const browser = await chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
  const { origin } = await serve(DIST);
  return { origin, browser, idle: [] };
}

/** Uses one page in a context of its own, for what a page cannot be told later or does not forget. */
export async function withNewPage<Result>(
  site: Site,
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await openPage(site, options);
  try {
    return await use(page);
  } finally {
    await page.context().close();
  }
}

/** What any page can be told; the rest as Playwright has it by itself. */
type Setting = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion'>;

const PLAIN: Setting = {
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
};

/**
 * Uses one page that is as new: it is lent again afterwards, because a new one is a new process, which takes longer than
 * most visits. It must not be given what stays: scripts for every page, a clock.
 */
export async function withPage<Result>(
  site: Site,
  setting: Setting,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = site.idle.pop() ?? (await openPage(site, {}));
  try {
    const { viewport, ...media } = { ...PLAIN, ...setting };
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, ...media });
    const result = await use(page);
    await clear(page, site);
    site.idle.push(page);
    return result;
  } catch (error) {
    await page.context().close();
    throw error;
  }
}

async function openPage({ browser, origin }: Site, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  return context.newPage();
}

/** Leaves a page, and takes back what was kept and agreed there. */
async function clear(page: Page, { origin }: Site): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.setOffline(false);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  page.removeAllListeners();
  // Of the same site, so that its process stays, and without scripts that would keep something once more.
  await page.goto('/favicon.svg');
  await page.evaluate(() => sessionStorage.clear());
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Opens a page and waits until it asks for nothing more. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  // On a busy machine half a second may be quiet before styles and scripts are asked for.
  await page.waitForLoadState('load');
}

/** Does what makes the browser download a file. @returns the file */
export async function takeDownload(page: Page, act: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}
