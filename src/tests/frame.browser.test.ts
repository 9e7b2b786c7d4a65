// The frame of every page as it is used: a menu at every width, and a page for addresses that lead nowhere.
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { THEME_KEY } from '../browser/preferences.ts';
import { findBarriers } from './barriers.ts';
import { openSite, withNewPage, withPage } from './browser.ts';

const site = await openSite();

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
      expect(await findBarriers(page, '#sidebar')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('#sidebar').isVisible()).toBe(false);
      expect(await button.evaluate((node: HTMLElement) => node.innerText)).toBe('Valikko');
    });
  });
});

describe('an address that leads nowhere', () => {
  test.each([360, 768])('has its foot at the foot of a window %i pixels wide', async (width) => {
    await withPage(site, { viewport: { width, height: 1400 } }, async (page) => {
      await page.goto('/bg/404/');
      const { bottom } = await page.locator('body > footer').evaluate((foot) => foot.getBoundingClientRect());
      expect(Math.round(bottom)).toBe(1400);
    });
  });

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
      expect((await page.locator('h1').textContent())?.replaceAll('\u00a0', ' ')).toBe(title);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('[data-open-search]:visible, #sidebar:visible').count()).toBe(2);
      expect(await findBarriers(page, ':root')).toEqual([]);
    });
  });

  test('is answered in all languages without JavaScript, and where it names none', async () => {
    await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
      expect((await page.goto('/nowhere/'))?.status()).toBe(404);
      const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(locales.map((locale) => `/${locale}/`));
    });
  });
});

test.each(['/?choose', '/fi/', '/en/roles/mentor/', '/bg/toolkit/forms/mentoring-diary/', '/404.html'])(
  '%s shows the theme of the system, with and without a word of the reader',
  async (path) => {
    for (const [colorScheme, other] of [
      ['dark', 'light'],
      ['light', 'dark'],
    ] as const)
      await withPage(site, { colorScheme }, async (page) => {
        await page.goto(path);
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
        await page.evaluate(([key, theme]) => localStorage.setItem(key, theme), [THEME_KEY, other] as const);
        await page.reload();
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(other);
      });
  },
);
