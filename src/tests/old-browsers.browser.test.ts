// Browsers that lack something, or keep nothing: all is still there, and nothing fails.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openSite, withNewPage } from './browser.ts';

const site = await openSite();

/** Visits a page and @returns every error of its scripts and of its policy */
async function collectFaults(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(path);
  return faults;
}

/**
 * Takes popovers away (Safari before 17, Chrome before 114, Firefox before 125): the attributes mean nothing, the
 * selector is unknown, and so is everything in scripts. Changed scripts within pages need a page without policy.
 */
async function withoutPopovers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await page.route(/\.(css|js)$|\/$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text
        .replaceAll(':popover-open', ':no-such-thing')
        .replaceAll(/ popover(target)?(?=[ =>])/g, ' data-no$1')
        .replaceAll('[popover]', '[data-no]'),
    });
  });
}

describe('without popovers', () => {
  test.each([
    [1280, 'fi/'],
    [320, 'fi/'],
    [1280, 'en/roles/mentor/'],
    [320, 'bg/roles/mentor/'],
  ])(
    'at %i pixels the menu of /%s stands there whole, after the text where it has no place beside it',
    async (width, path) => {
      await withNewPage(site, { viewport: { width, height: 700 }, bypassCSP: true }, async (page) => {
        await withoutPopovers(page);
        expect(await collectFaults(page, `/${path}`)).toEqual([]);
        expect(await page.locator('.menu-button').isVisible()).toBe(false);
        for (const group of await page.locator('#sidebar summary').all()) {
          if (!(await group.evaluate((node) => (node.parentElement as HTMLDetailsElement).open))) await group.click();
          expect(await page.locator('#sidebar [open] a').first().isVisible()).toBe(true);
        }
        const [menu, main] = await Promise.all(['#sidebar', 'main'].map((part) => page.locator(part).boundingBox()));
        const beside = menu!.x + menu!.width <= main!.x;
        const below = menu!.y >= main!.y + main!.height - 1;
        expect([beside, below]).toEqual(width === 1280 && path !== 'fi/' ? [true, false] : [false, true]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    },
  );

  test('a term is a word like others, and its definition does not stand in the sentence', async () => {
    await withNewPage(site, { bypassCSP: true }, async (page) => {
      await withoutPopovers(page);
      expect(await collectFaults(page, '/en/roles/mentor/')).toEqual([]);
      expect(await page.locator('.term').count()).toBeGreaterThan(0);
      expect(await page.locator('.term > span:visible').count()).toBe(0);
      const word = page.locator('.term > button').first();
      expect(await word.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('none');
    });
  });
});

describe('where the browser keeps nothing', () => {
  const blockStorage = (page: Page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    });

  test.each(['/?choose', '/fi/', '/en/toolkit/forms/', '/bg/toolkit/packs/pp1/', '/en/search/?q=agreement'])(
    '%s has no error',
    async (path) => {
      await withNewPage(site, {}, async (page) => {
        await blockStorage(page);
        expect(await collectFaults(page, path)).toEqual([]);
      });
    },
  );

  test('the theme changes, a language is chosen, a course is ticked', async () => {
    await withNewPage(site, { colorScheme: 'light' }, async (page) => {
      await blockStorage(page);
      const faults = await collectFaults(page, '/en/reference/glossary-and-courses/');
      await page.locator('.theme-button:visible').click();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      const box = page.locator('input[data-course]').first();
      await box.check();
      expect(await box.isChecked()).toBe(true);
      await page.locator('[data-language=bg]:visible').first().click();
      await page.waitForURL(/\/bg\/reference\/glossary-and-courses\//);
      expect(faults).toEqual([]);
    });
  });
});
