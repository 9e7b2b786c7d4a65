// The library and the pages of forms: filters, language sets and downloads, with and without JavaScript.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatLanguages, languageSets, locales } from '../../toolkit/locales.ts';
import { isBuilt, openSite, type Site, sitemapPaths, withPage } from './browser.ts';

const LIBRARY = /^\/(..)\/toolkit\/forms\/$/;
const FORM = /^\/(..)\/toolkit\/forms\/[^/]+\/$/;
const formPaths = sitemapPaths().filter((path) => FORM.test(path));
const scripting = [true, false] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the library', () => {
  const total = formPaths.length / locales.length;

  test('lists every form without JavaScript, and hides what would not work', async () => {
    await withPage(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto('/fi/toolkit/forms/');
      expect(await page.locator('.form-card:visible').count()).toBe(total);
      expect(await page.locator('.filters:visible, .search-button:visible').count()).toBe(0);
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

describe.each(formPaths)('%s', (path) => {
  test.each(scripting)('offers its files in every language set (JavaScript: %s)', async (javaScriptEnabled) => {
    await withPage(site, { javaScriptEnabled }, async (page) => {
      await page.goto(path);
      for (const languages of languageSets) {
        const set = formatLanguages(languages);
        await page.locator(`.langset input[value=${set}]`).check({ force: true });
        const hrefs = await page
          .locator('.get a[download]:visible')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        const stem = `.${set}.`;
        const formats = hrefs.map((href) => href?.slice(href.lastIndexOf(stem) + stem.length));
        const poster = isBuilt(`/files/forms/${formOf(path)}/${formOf(path)}.${set}.poster.pdf`);
        expect(formats).toEqual(['pdf', 'docx', 'print.pdf', ...(poster ? ['poster.pdf'] : [])]);
        expect(await page.locator('figure:visible img').getAttribute('src')).toContain(`.${set}.webp`);
        for (const href of hrefs) expect((await fetch(site.origin + href, { method: 'HEAD' })).status).toBe(200);
      }
    });
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
