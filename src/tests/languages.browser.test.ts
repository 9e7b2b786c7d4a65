// Languages: one click apart, the root page chooses, and no page speaks another language than its own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale, locales } from '../../toolkit/locales.ts';
import { openSite, type Site, sitemapPaths, withPage } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pathsIn = (locale: Locale) => sitemapPaths().filter((path) => path.startsWith(`/${locale}/`));

test('every page stands in every language under the same address', () => {
  const [first, ...others] = locales.map((locale) => pathsIn(locale).map((path) => path.slice(locale.length + 1)));
  for (const other of others) expect(other).toEqual(first);
});

describe.each(['/fi/', '/fi/planning/agreement/', '/fi/toolkit/forms/meeting-plan/'])('the links of %s', (start) => {
  test.each([1280, 360])('lead to the same page in the other languages at %i pixels', async (width) => {
    await withPage(site, { viewport: { width, height: 800 } }, async (page) => {
      for (const locale of locales.toReversed()) {
        await page.goto(start);
        const link = page.locator('nav.langs a:visible', { hasText: LOCALES[locale].ownName });
        expect(await link.getAttribute('hreflang')).toBe(locale);
        expect(await link.getAttribute('lang')).toBe(locale);
        await link.click();
        await page.waitForURL(site.origin + start.replace('fi', locale));
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        expect(await page.locator('nav.langs a:visible[aria-current]').textContent()).toContain(
          LOCALES[locale].ownName,
        );
      }
    });
  });
});

describe('the page at the root', () => {
  test.each([
    ['bg-BG', '/bg/'],
    ['fi-FI', '/fi/'],
    ['en-US', '/en/'],
    ['de-DE', '/'],
  ])('sends a browser that speaks %s to %s', async (locale, target) => {
    await withPage(site, { locale }, async (page) => {
      await page.goto('/');
      await page.waitForURL(site.origin + target);
    });
  });

  test('remembers the language chosen before, and stays when asked to', async () => {
    await withPage(site, { locale: 'fi-FI' }, async (page) => {
      await page.goto('/fi/roles/overview/');
      await page.locator('nav.langs a:visible', { hasText: 'Български' }).click();
      await page.waitForURL('**/bg/roles/overview/');
      await page.goto('/');
      await page.waitForURL(`${site.origin}/bg/`);
      await page.goto('/?choose');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL(`${site.origin}/en/`);
      await page.goto('/');
      await page.waitForURL(`${site.origin}/en/`);
    });
  });

  test('offers the languages without JavaScript', async () => {
    await withPage(site, { locale: 'fi-FI', javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      expect(await page.getByRole('link').count()).toBe(locales.length);
    });
  });
});

test('the page that is not found says so in every language', async () => {
  await withPage(site, {}, async (page) => {
    const answer = await page.goto('/fi/nowhere/');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('[lang=fi], [lang=en], [lang=bg]').count()).toBeGreaterThanOrEqual(locales.length);
  });
});

/** Words in the letters of another language, outside of what is marked as that language, and outside of names. */
const ALLOWED_IN_BULGARIAN = new Set([
  ...['TOI', 'SWOT', 'CV', 'WBL', 'Manual', 'job', 'shadowing', 'eIDAS', 'dpi', 'Mentoring', 'Starlight'],
  ...['PDF', 'pdf', 'Word', 'ZIP', 'Zip', 'zip', 'USB', 'A4', 'A3', 'kB', 'MB', 'index', 'html', 'JavaScript', 'Tab'],
  ...['Adobe', 'Acrobat', 'Reader', 'Microsoft', 'LibreOffice', 'Writer', 'Chrome', 'Edge', 'Firefox', 'Moodle'],
  // The folder of all TOI packs is PT-all.
  ...['PT', 'all', 'SMS'],
  ...['Opetushallitus', 'Vieraasta', 'Veljeksi', 'Väestöliitto', 'Miessakit', 'ry', 'tietosuoja', 'fi', 'cpdp', 'bg'],
  // An example of a file name, which a platform takes in Latin letters only.
  ...['sporazumenie', 'dvoyka3'],
]);
/** The sources stand there under their own names; content.test.ts looks for foreign sentences in it. */
const SOURCES = '/bg/reference/about/';

test.each(pathsIn('bg').filter((path) => path !== SOURCES))(
  '%s has no Finnish or English words of the interface',
  async (path) => {
    const words = await withPage(site, {}, async (page) => {
      await page.goto(path);
      return page.evaluate(() => {
        // Guides set foreign terms in italics.
        for (const other of document.querySelectorAll('body [lang]:not([lang=bg]), em, script, style')) other.remove();
        const names = [...document.querySelectorAll('[aria-label], [title], img[alt]')].map(
          (element) =>
            element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt'),
        );
        const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [document.title, ...names];
        while (nodes.nextNode()) texts.push(nodes.currentNode.textContent);
        return texts.join(' ').match(/[A-Za-zÀ-ž]{2,}\d*/g) ?? [];
      });
    });
    expect(words.filter((word) => !ALLOWED_IN_BULGARIAN.has(word) && !/^([TF]|P[PT])\d+$/.test(word))).toEqual([]);
  },
);
