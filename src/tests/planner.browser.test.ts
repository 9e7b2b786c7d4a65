// The planner as a coordinator uses it: from five questions to dates, by hand and by keyboard; and nothing of it leaves
// the browser. What is kept of a plan and made of it: planner-gives.browser.test.ts.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { findBarriers } from './barriers.ts';
import { openSite, withNewPage, withPage } from './browser.ts';
import { ask, NAMES, openPlanner, plan, START, taken } from './planner-visit.ts';

const site = await openSite();

const codes = (page: Page) => page.locator('.pair legend').allTextContents();
const row = (page: Page, id: string) => page.locator(`#m-${id}`);

describe.each(locales)('in %s', (locale) => {
  test('five answers give a plan without barriers, and nothing is sent', async () => {
    await withPage(site, { viewport: { width: 320, height: 800 } }, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET' || !request.url().startsWith(site.origin)) sent.push(request.url());
      });
      await plan(page, locale);
      await page.locator('#shown').selectOption('all');
      await page.locator('.planner details summary').first().click();
      await page.locator('.planner details summary').nth(1).click();
      await row(page, 'pair-P1-2').locator('[data-move]').click();
      await page.locator('.moving').waitFor();
      expect(await findBarriers(page, ':root')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.locator('[data-list] li').count()).toBeGreaterThan(20);
      expect(sent).toEqual([]);
    });
  });
});

describe('the plan', () => {
  test('avoids holidays and breaks, and says why a meeting has moved', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page, 'en', 1);
      await page.locator('#ask-country').selectOption('fi');
      await page.locator('#ask-rhythm').selectOption('weekly');
      await page.locator('#shown').selectOption('all');
      const why = () => page.locator('.why').allTextContents();
      const holidays = (await why()).length;
      expect(holidays).toBeGreaterThan(0);
      expect((await why()).join()).toMatch(/is a public holiday \(.+\)/);
      await page.locator('[data-pauses] input[value="2026-11"]').check();
      await expect.poll(async () => (await why()).join()).toContain('falls in a break');
      expect(await page.locator('.plan-wide .rest').count()).toBe(1);
    });
  });

  test('is moved by keyboard, says so, and can be put back', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      const move = row(page, 'group-2').locator('[data-move]');
      const before = await row(page, 'group-2').locator('b').textContent();
      await move.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('to-day-group-2');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('9.12.2026');
      await page.keyboard.press('Enter');
      await expect.poll(() => row(page, 'group-2').locator('.why').textContent()).toContain('You moved it');
      expect(await page.locator('[data-told]').textContent()).toContain('9 December 2026');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-move'))).toBe('group-2');
      await page.keyboard.press('Enter');
      await row(page, 'group-2').locator('.moving .btn').nth(1).click();
      await expect.poll(() => row(page, 'group-2').locator('b').textContent()).toBe(before);
    });
  });

  test('is warned about and never forbidden', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      expect(await page.locator('[data-advice]').isHidden()).toBe(true);
      await ask(page, '#ask-start', '3.10.2026');
      await page.locator('#ask-groupMeetings').selectOption('2');
      const advice = page.locator('[data-advice] li');
      await expect.poll(() => advice.count()).toBe(2);
      expect((await advice.allTextContents()).join(' ')).toMatch(/fewer than three.*at a weekend: group meeting 1/i);
      expect((await taken(page, '[data-give="file"]')).name).toMatch(/\.json$/);
    });
  });

  test('keeps what was understood before when a date is not clear, and says how to write one', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      const summary = await page.locator('[data-summary]').textContent();
      await ask(page, '#ask-start', 'soon');
      await expect.poll(() => page.locator('#ask-start-fault').textContent()).toContain('Write a date like this');
      expect(await page.locator('[data-summary]').textContent()).toBe(summary);
    });
  });
});

describe('pairs', () => {
  test('get names from a pasted list, and a code is never given twice once it stands on a paper', async () => {
    await withPage(site, {}, async (page) => {
      await openPlanner(page);
      await ask(page, '#ask-start', START.en);
      await page.locator('.planner details summary').first().click();
      await page.locator('#paste').fill(NAMES);
      await page.locator('[data-use-paste]').click();
      await expect.poll(() => codes(page)).toEqual(['P1', 'P2']);
      expect(await page.locator('#P2-mentor').inputValue()).toBe('Щъркел Åsa');
      await taken(page, '[data-give="calendar"]');
      page.on('dialog', (dialog) => dialog.accept());
      await page.locator('[data-drop="P1"]').click();
      await ask(page, '#pair-count', '2');
      await expect.poll(() => codes(page)).toEqual(['P2', 'P3']);
    });
  });

  test('with names are not left out by a slip of the number', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      await page.locator('.planner details summary').nth(1).click();
      await ask(page, '#P2-mentee', 'Åsa');
      page.on('dialog', (dialog) => dialog.dismiss());
      await ask(page, '#pair-count', '1');
      await expect.poll(() => page.locator('#pair-count').inputValue()).toBe('2');
      expect(await page.locator('#P2-mentee').inputValue()).toBe('Åsa');
    });
  });
});

test('without scripts the page says how to plan with a pen', async () => {
  await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
    await openPlanner(page, 'fi');
    await page.locator('.plan-by-hand a[href$="/toolkit/forms/meeting-plan/"]').waitFor();
    expect(await page.locator('.planner').isVisible()).toBe(false);
  });
});
