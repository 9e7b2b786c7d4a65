// One visit to a page that asks everything of it, in both themes and both widths.
import type { Page } from 'playwright';
import { BUT_COLOURS, findBarriers } from './barriers.ts';
import type { Site } from './browser.ts';
import { findForeignWords } from './foreign-words.ts';
import { findWrongOffers, isForm } from './form-offers.ts';
import { askNewLooks, bringLooks } from './looks.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const WIDTHS = [1280, 320] as const;
/** Things may move by less than anybody sees. */
const LARGEST_SHIFT = 0.01;

declare global {
  interface Window {
    shifted: number;
  }
}

/** A page of a browser that is kept and visits one address after the other. */
export interface Visitor {
  /** @returns everything that is wrong with the page of that path */
  visit(path: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Adds up how far things move while a page loads (Cumulative Layout Shift). */
export const measureShift = () => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Gives errors, answers that are none, and requests to other origins to `tell`, for as long as the page lives. */
function watch(page: Page, origin: string, tell: (fault: string) => void): void {
  page.on('console', (message) => message.type() === 'error' && tell(`console: ${message.text()}`));
  page.on('pageerror', (error) => tell(`script: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && tell(`${response.status()} ${response.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) tell(`request to ${url}`);
  });
}

/** Shows all of a form: rows that open as needed, parts that are seen one at a time. */
const unfold = () => {
  document.querySelector('.fill')?.classList.remove('is-by-part');
  for (const row of document.querySelectorAll<HTMLDetailsElement>('.fill .row')) {
    row.hidden = false;
    row.open = true;
  }
};

/** Loads the page; the chooser at the root is asked to stay. */
async function load(page: Page, path: string): Promise<string[]> {
  await page.goto(path === '/' ? '/?choose' : path);
  const shifted = await page.evaluate(() => document.fonts.ready.then(() => window.shifted));
  await page.evaluate(unfold);
  return shifted > LARGEST_SHIFT ? [`things move by ${shifted} while it loads`] : [];
}

/** Turns to a theme, and tells what is seen then. A script that turns it back has its turn before. */
const turnTo = (page: Page, theme: Theme) =>
  page.evaluate(async (theme) => {
    const root = document.documentElement;
    root.setAttribute('data-theme', theme);
    await Promise.resolve();
    return {
      shown: root.dataset.theme,
      wide: root.scrollWidth,
      looks: [...new Set(window.readLooks('body').values())],
    };
  }, theme);

/** What axe finds, and whether the page is wider than its window, in that theme and width. */
async function examine(page: Page, theme: Theme, width: number, asked: Set<string>): Promise<string[]> {
  const { shown, wide, looks } = await turnTo(page, theme);
  // A theme changes colours and nothing else: in the dark one the other rules would say the same again.
  const barriers = theme === 'light' ? await findBarriers(page, ':root', BUT_COLOURS) : [];
  barriers.push(...(await askNewLooks(page, 'body', looks, asked)));
  return [
    ...barriers.map((barrier) => `${barrier} in the ${theme} theme at ${width}`),
    ...(wide > width ? [`${wide} pixels wide at ${width}`] : []),
    ...(shown === theme ? [] : [`shows the ${shown} theme where ${theme} is wanted`]),
  ];
}

/** What is wrong with the files that a form offers; the next page knows nothing of what was chosen. */
async function chooseSets(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  const faults = await findWrongOffers(page, path);
  await page.evaluate(() => localStorage.clear());
  return faults;
}

/**
 * Opens a page that is ready to be asked.
 * @param asked the looks whose colours were asked already, of all visitors
 */
export async function openVisitor(site: Site, asked: Set<string>): Promise<Visitor> {
  // Colours that are still on their way to the other theme would be looked at in between.
  const context = await site.browser.newContext({ baseURL: site.origin, reducedMotion: 'reduce' });
  await context.addInitScript(measureShift);
  await bringLooks(context);
  const page = await context.newPage();
  let faults: string[] = [];
  watch(page, site.origin, (fault) => faults.push(fault));
  return {
    async visit(path) {
      faults = [];
      await page.setViewportSize({ width: WIDTHS[0], height: 800 });
      faults.push(...(await load(page, path)));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const theme of THEMES) faults.push(...(await examine(page, theme, width, asked)));
      }
      if (path.startsWith('/bg/')) faults.push(...(await findForeignWords(page, path)));
      if (isForm(path)) faults.push(...(await chooseSets(page, path)));
      return faults;
    },
    close: () => context.close(),
  };
}
