// The frame of every page: a menu at every width, a foot with what a reader may ask of a site, and a page for
// addresses that lead nowhere.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { isBuilt, openSite, readPage, type Site, sitemapPaths, withPage } from './browser.ts';

const paths = sitemapPaths();
const localeOf = (path: string) => locales.find((locale) => path.startsWith(`/${locale}/`));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const footLinks = (locale: Locale) =>
  [
    'reference/accessibility/',
    'reference/about/#privacy',
    'reference/about/#licence',
    'reference/accessibility/#feedback',
    'reference/about/',
    'easy/what-is-mentoring/',
  ].map((slug) => `href="/${locale}/${slug}"`);

describe('the foot', () => {
  test('leads to accessibility, privacy, licence, feedback, about and easy language on every page', () => {
    const lacking = [...paths, '/404.html', ...locales.map((locale) => `/${locale}/404/`)].flatMap((path) => {
      const locale = localeOf(path);
      const [, foot = ''] = readPage(path).split('class="site-footer"', 2);
      const wanted = locale ? footLinks(locale) : locales.flatMap(footLinks);
      const text = locale ? foot : readPage(path);
      return wanted.filter((link) => !text.includes(link)).map((link) => `${path}: ${link}`);
    });
    expect(paths.length).toBeGreaterThan(300);
    expect(lacking).toEqual([]);
  });
});

describe('what no page shows', () => {
  test('every page has a title of its own in its language', () => {
    const titles = paths.map((path) => ({ path, title: /<title>([^<]*)/.exec(readPage(path))?.[1] }));
    const twice = titles.filter(({ title }, at) => titles.findIndex((other) => other.title === title) !== at);
    expect(twice).toEqual([]);
  });

  test('a page ends with its last tag, and nothing is kept that the privacy text does not name', () => {
    const faults = [...paths, '/404.html'].filter((path) => {
      const html = readPage(path);
      return !html.trimEnd().endsWith('</html>') || html.includes('sessionStorage');
    });
    expect(faults).toEqual([]);
  });

  test('there is an icon for programs that ask for one, and robots are told where the pages are listed', () => {
    expect(isBuilt('/favicon.ico')).toBe(true);
    expect(readPage('/robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
    expect(readPage('/')).toMatch(/<meta name="description" content="[^"]{20,}/);
  });
});

describe.each([1280, 320])('the menu of the front page at %i pixels', (width) => {
  test('opens by key, says that it is open, leads everywhere and closes', async () => {
    await withPage(site, { viewport: { width, height: 700 } }, async (page) => {
      await page.goto('/fi/');
      const button = page.locator('.menu-button');
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.evaluate((node: HTMLElement) => node.innerText)).toBe('Sulje valikko');
      for (const group of await page.locator('#sidebar summary').all()) {
        await group.click();
        expect(await group.evaluate((node) => node.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
      }
      const links = await page.locator('#sidebar a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      for (const slug of ['toolkit/print-packs', 'easy/mentee', 'monitoring/run-a-session', 'reference/about'])
        expect(links).toContain(`/fi/${slug}/`);
      const { violations } = await new AxeBuilder({ page }).include('#sidebar').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('#sidebar').isVisible()).toBe(false);
      expect(await button.evaluate((node: HTMLElement) => node.innerText)).toBe('Valikko');
    });
  });
});

describe('an address that leads nowhere', () => {
  test.each([
    ['fi', 'Sivua ei löytynyt'],
    ['en', 'Page not found'],
    ['bg', 'Страницата не е намерена'],
  ])('is answered in the language that it names: %s', async (locale, title) => {
    await withPage(site, {}, async (page) => {
      const asked = `/${locale}/nowhere/?x=1#y`;
      await page.goto(asked);
      await page.waitForURL(site.origin + asked);
      await page.locator('#_top').waitFor();
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('[data-open-search]:visible, #sidebar:visible').count()).toBe(2);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });

  test('is answered in all languages without JavaScript, and where it names none', async () => {
    await withPage(site, { javaScriptEnabled: false }, async (page) => {
      expect((await page.goto('/nowhere/'))?.status()).toBe(404);
      const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(locales.map((locale) => `/${locale}/`));
    });
  });
});
