// What holds for every page: no barrier that axe finds, no error, no stranger asked, no sideways scrolling,
// no link into nothing.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBuilt, openSite, readPage, type Site, sitemapPaths, withPage } from './browser.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A theme changes colours and nothing else: in the dark one only what looks at colours is asked again. */
const THEMES = {
  light: (axe: AxeBuilder) => axe.withTags(RULES),
  dark: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
};
const WIDTHS = [1280, 320] as const;
/** Things may move by less than anybody sees. */
const LARGEST_SHIFT = 0.01;
const paths = sitemapPaths();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens a page; the chooser at the root is asked to stay. */
const open = (page: Page, path: string) => page.goto(path === '/' ? '/?choose' : path);

declare global {
  interface Window {
    shifted: number;
  }
}

/** Adds up how far things move while a page loads (Cumulative Layout Shift). */
const measureShift = () => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Errors in the console and requests to other origins, collected while the page is used. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !url.startsWith('data:')) faults.push(`request to ${url}`);
  });
  return faults;
}

describe.concurrent.each(paths)('%s', (path) => {
  test.each(['light', 'dark'] as const)('has no barrier and no error in the %s theme', async (colorScheme) => {
    await withPage(site, { colorScheme }, async (page) => {
      const faults = watch(page);
      await page.addInitScript(measureShift);
      await open(page, path);
      const shifted = await page.evaluate(() => document.fonts.ready.then(() => window.shifted));
      if (shifted > LARGEST_SHIFT) faults.push(`things move by ${shifted} while it loads`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await THEMES[colorScheme](new AxeBuilder({ page })).analyze();
        faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${width}: ${html}`)));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${wide} pixels wide at ${width}`);
      }
      expect(faults).toEqual([]);
    });
  });
});

test('every link within the site leads to a page and to a place that are there', () => {
  const places = new Set<string>();
  const links = new Map<string, string>();
  for (const path of [...paths, '/404.html']) {
    const html = readPage(path);
    places.add(path);
    for (const [, id] of html.matchAll(/<[^>]+? id="([^"]+)"/g)) places.add(`${path}#${id}`);
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const { pathname, hash, origin } = new URL(href.replaceAll('&#38;', '&'), `http://site${path}`);
      if (origin === 'http://site') links.set(decodeURI(pathname + hash), path);
    }
  }
  const lost = [...links].filter(([link]) => !places.has(link) && !(link.startsWith('/files/') && isBuilt(link)));
  expect(lost.map(([link, page]) => `${link} on ${page}`)).toEqual([]);
});
