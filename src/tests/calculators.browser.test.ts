// Calculators and filters: nonsense is refused in words, results are said, and what was set comes back with the address.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openSite, withPage } from './browser.ts';

const site = await openSite();

const PACK = '/fi/toolkit/packs/pp1/';
const LIBRARY = '/en/toolkit/forms/';

/** What a field's description says, and whether the field is marked. */
const faultOf = async (page: Page, id: string) => ({
  marked: await page.locator(`#${id}`).getAttribute('aria-invalid'),
  text: await page.locator(`#${id}-fault`).textContent(),
});
const OK = { marked: null, text: '' };

describe('the numbers of a group', () => {
  test.each(['99', '0', '-3', '2.5', ''])('"%s" is refused, and no number is shown for it', async (value) => {
    await withPage(site, {}, async (page) => {
      await page.goto(PACK);
      expect(await faultOf(page, 'P')).toEqual(OK);
      await page.fill('#P', value);
      expect(await faultOf(page, 'P')).toEqual({ marked: 'true', text: 'Kirjoita kokonaisluku 1–30.' });
      const shown = await page.locator('[data-copies], [data-paper]').allTextContents();
      expect(shown.length).toBeGreaterThan(10);
      expect(new Set(shown)).toEqual(new Set(['–']));
      await page.click('[data-make]');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('P');
      await page.fill('#P', '10');
      expect(await faultOf(page, 'P')).toEqual(OK);
      const total = await page.textContent('[data-paper]');
      expect(await page.locator('[data-total]').textContent()).toBe(`Papereita yhteensä ${total}.`);
    });
  });
});

describe('the start of a meeting', () => {
  test.each(['25:00', '18:75', 'noon', ''])('"%s" is refused, and the times stay', async (value) => {
    await withPage(site, {}, async (page) => {
      await page.goto(PACK);
      await page.fill('#start', '9.30');
      expect(await page.locator('[data-ends]').textContent()).toBe('Tapaaminen päättyy klo 12.15.');
      await page.fill('#start', value);
      const { marked, text } = await faultOf(page, 'start');
      expect([marked, text?.startsWith('Kirjoita kellonaika')]).toEqual(['true', true]);
      expect((await page.locator('[data-after]').first().textContent())?.trim()).toBe('9.30');
    });
  });
});

describe('what was set comes back', () => {
  /** Leaves the page and goes back without a page kept in memory, or loads it again. */
  const returns: Record<string, (page: Page) => Promise<unknown>> = {
    reload: (page) => page.reload(),
    'a shared link': (page) => page.goto(page.url()),
    Back: async (page) => {
      await page.goto('/fi/');
      await page.goBack();
    },
  };

  test.each(Object.keys(returns))('to a pack, by %s', async (way) => {
    await withPage(site, {}, async (page) => {
      await page.goto(PACK);
      await page.fill('#P', '8');
      await page.fill('#start', '9.30');
      await page.locator('#start').blur();
      await page.locator('.langset input[value=fi-bg]').check();
      const paper = await page.textContent('[data-paper]');
      await returns[way]?.(page);
      expect(await page.inputValue('#P')).toBe('8');
      expect(await page.inputValue('#M')).toBe('8');
      expect((await page.locator('[data-after]').first().textContent())?.trim()).toBe('9.30');
      expect(await page.locator('.langset input:checked').getAttribute('value')).toBe('fi-bg');
      expect(await page.textContent('[data-paper]')).toBe(paper);
    });
  });

  test.each(Object.keys(returns))('to the library, by %s', async (way) => {
    await withPage(site, {}, async (page) => {
      await page.goto(LIBRARY);
      await page.locator('label', { hasText: 'Working' }).click();
      const shown = await page.locator('.form-card:visible').count();
      await returns[way]?.(page);
      expect(await page.locator('input[name=phase]:checked').getAttribute('value')).toBe('working');
      expect(await page.locator('.form-card:visible').count()).toBe(shown);
    });
  });

  test('nonsense in an address changes nothing in the library', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`${LIBRARY}?phase=nowhere&role=`);
      expect(await page.locator('input[name=phase]:checked').getAttribute('value')).toBe('');
      expect(await page.locator('.form-card:visible').count()).toBe(await page.locator('.form-card').count());
    });
  });
});

describe('the library on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 } };

  test('is less than nine screens long, and its first form stands on the first one and a half', async () => {
    await withPage(site, phone, async (page) => {
      await page.goto(LIBRARY);
      const { height, first } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        first: document.querySelector('.form-card')?.getBoundingClientRect().top ?? Number.NaN,
      }));
      expect(height).toBeLessThan(9 * 740);
      expect(first).toBeLessThan(1.5 * 740);
    });
  });

  test('unfolds its filters, and gives a way back when no form fits', async () => {
    await withPage(site, phone, async (page) => {
      await page.goto(`${LIBRARY}?phase=toi&role=mentee&requirement=required`);
      await page.locator('[data-reset]').click();
      expect(await page.locator('.form-card:visible').count()).toBe(await page.locator('.form-card').count());
      expect(new URL(page.url()).search).toBe('');
    });
  });
});
