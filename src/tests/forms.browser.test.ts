// The library and the pages of forms: filters, language sets and downloads, with and without JavaScript.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLanguages, languageSets, locales } from '../../toolkit/locales.ts';
import { BRIEF, openSite, type Site, withPage } from './browser.ts';
import { isBuilt, sitemapPaths } from './built.ts';

const LIBRARY = /^\/(..)\/toolkit\/forms\/$/;
const FORM = /^\/(..)\/toolkit\/forms\/[^/]+\/$/;
const formPaths = sitemapPaths().filter((path) => FORM.test(path));
const scripting = [true, false] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite(BRIEF);
});
afterAll(() => site.close());

describe('the library', () => {
  const total = formPaths.length / locales.length;

  test('lists every form without JavaScript, and hides what would not work', async () => {
    await withPage(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto('/fi/toolkit/forms/');
      expect(await page.locator('.form-card:visible').count()).toBe(total);
      expect(await page.locator('.filters:visible').count()).toBe(0);
    });
  });

  test('shows what a filter asks for, counts it and says so', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto('/en/toolkit/forms/');
      const working = page.locator('label', { hasText: 'Working' });
      const expected = Number(await working.locator('small').textContent());
      await working.click();
      expect(await page.locator('.form-card:visible').count()).toBe(expected);
      expect(await page.locator('.form-card[data-phase~=working]:visible').count()).toBe(expected);
      expect(await page.getByRole('status').first().textContent()).toContain(`${expected} of ${total}`);
      await page.locator('label', { hasText: 'Mentee' }).click();
      for (const card of await page.locator('.form-card:visible').all()) {
        expect(await card.getAttribute('data-role')).toContain('mentee');
      }
    });
  });

  test.each(sitemapPaths().filter((path) => LIBRARY.test(path)))('%s can be filtered by keyboard', async (path) => {
    await withPage(site, {}, async (page) => {
      await page.goto(path);
      await page.locator('input[name=phase]').first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('input[name=phase]:checked').getAttribute('value')).toBe('start');
    });
  });
});

/** The id of the form that a page is about. */
const formOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Chooses each language set as a click would, and tells what a reader is offered then. */
const chooseEach = (page: Page) =>
  page.evaluate(() => {
    const isVisible = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isVisible);
    return [...document.querySelectorAll<HTMLInputElement>('.picks .langset input')].map((input) => {
      input.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = input.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('label');
      hit?.click();
      return {
        set: input.checked ? input.value : 'none',
        hrefs: seen('.get a[download]').map((link) => link.getAttribute('href') ?? ''),
        pictures: seen('figure').flatMap((figure) => [...figure.querySelectorAll('img')].map(({ src }) => src)),
      };
    });
  });

describe.each(scripting)('a form (JavaScript: %s)', (javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ baseURL: site.origin, javaScriptEnabled });
  });

  test.each(formPaths)('%s offers its files in every language set', async (path) => {
    // Scripts have run then; which picture is shown can be told before it is there.
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const offers = await chooseEach(page);
    expect(offers.map(({ set }) => set)).toEqual(languageSets.map(formatLanguages));
    for (const { set, hrefs, pictures } of offers) {
      const stem = `.${set}.`;
      const formats = hrefs.map((href) => href.slice(href.lastIndexOf(stem) + stem.length));
      const poster = isBuilt(`/files/forms/${formOf(path)}/${formOf(path)}.${set}.poster.pdf`);
      expect(formats).toEqual(['pdf', 'docx', 'print.pdf', ...(poster ? ['poster.pdf'] : [])]);
      expect(pictures).toEqual([expect.stringContaining(`${stem}webp`)]);
      expect(hrefs.filter((href) => !isBuilt(href))).toEqual([]);
    }
  });
});

test('files are named in the language of the page', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/toolkit/forms/mentoring-agreement/');
    const names = await page
      .locator('.get a[download]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('download')));
    expect(names).toContain('Mentorointisopimus.pdf');
    expect(names).toContain('Mentorointisopimus.docx');
    expect(names).toContain('Mentorointisopimus suomi–bulgaria tulostettava.pdf');
    expect(new Set(names).size).toBe(names.length);
  });
});
