// The library and the pages of forms: filters, language sets and downloads; with JavaScript, these are asked of every page.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { BRIEF, openSite, withNewPage, withPage } from './browser.ts';
import { sitemapPaths } from './built.ts';
import { findWrongOffers, isForm } from './form-offers.ts';

const LIBRARY = /^\/(..)\/toolkit\/forms\/$/;
const formPaths = sitemapPaths().filter(isForm);

const site = await openSite(BRIEF);

describe('the library', () => {
  const total = formPaths.length / locales.length;

  test('lists every form without JavaScript, and hides what would not work', async () => {
    await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
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

describe('without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ baseURL: site.origin, javaScriptEnabled: false });
  });
  afterAll(() => page.context().close());

  test.each(formPaths)('%s offers its files in every language set', async (path) => {
    // Which picture is shown can be told before it is there.
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(await findWrongOffers(page, path)).toEqual([]);
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
