// Terms in a guide: the definition opens by key, says whether it is open, fits a narrow window, and stays off paper.
import { expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { openSite, withPage } from './browser.ts';

const NARROW = { viewport: { width: 320, height: 640 } };

const site = await openSite();

test.each(locales)('in %s each opens below the word and closes with Escape', async (locale) => {
  await withPage(site, NARROW, async (page) => {
    await page.goto(`/${locale}/documents/where-things-go/`);
    const words = page.locator('.term > button');
    expect(await words.count()).toBeGreaterThan(2);
    for (const word of await words.all()) {
      await word.focus();
      await page.keyboard.press('Enter');
      const note = page.locator('.term > :popover-open');
      const { x = -1, width = 0 } = (await note.boundingBox()) ?? {};
      expect([x >= 0, x + width <= 320]).toEqual([true, true]);
      await page.keyboard.press('Tab');
      expect(await note.locator('a:focus').getAttribute('href')).toMatch(/#term-[a-z-]+$/);
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
      expect(await word.evaluate((node) => node === document.activeElement)).toBe(true);
    }
  });
});

test('on paper only the word is left', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/roles/mentor/');
    const word = page.locator('.term > button').first();
    await word.click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.term > [popover]:visible').count()).toBe(0);
    expect(await word.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('none');
  });
});
