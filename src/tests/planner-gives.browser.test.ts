// What comes of a plan: kept in the browser, saved and opened again, given as calendars and as papers.
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { checkConformance } from '../../toolkit/index.ts';
import { openSite, withPage } from './browser.ts';
import { ask, NAMES, openPlanner, plan, taken, textOf } from './planner-visit.ts';

const site = await openSite();

describe('what is kept', () => {
  test('outlasts a reload and the page in another language, stays in the tab, and is deleted', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      await page.waitForFunction(() => sessionStorage.length > 0);
      await page.goto('/bg/toolkit/planner/');
      await expect.poll(() => page.locator('#ask-start').inputValue()).toContain('2026');
      expect(await page.locator('#pair-count').inputValue()).toBe('2');
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
      page.on('dialog', (dialog) => dialog.accept());
      await page.locator('[data-erase]').click();
      await expect.poll(() => page.locator('#ask-start').inputValue()).toBe('');
      await page.locator('[data-none]').waitFor();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    });
  });

  test('on an own device stands among everything that it keeps, and is deleted there', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      await page.locator('[data-own]').click();
      await page.waitForFunction(() => localStorage.getItem('mentoring-own-device') === 'yes');
      const kept = await page.context().newPage();
      await kept.goto('/en/toolkit/kept/');
      await kept.locator('.kept li[data-form="planner"]').waitFor();
      kept.on('dialog', (dialog) => dialog.accept());
      await kept.locator('.kept li[data-form="planner"] button').click();
      await expect.poll(() => page.locator('#ask-start').inputValue()).toBe('');
    });
  });

  test('can be saved as a file and opened again; of a broken file every fault is told', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      const { name, bytes } = await taken(page, '[data-give="file"]');
      const summary = await page.locator('[data-summary]').textContent();
      const give = (text: string) =>
        page.setInputFiles('[data-open]', { name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await openPlanner(page);
      await page.locator('[data-erase]').waitFor({ state: 'attached' });
      page.on('dialog', (dialog) => dialog.accept());
      await ask(page, '#ask-start', '4.11.2026');
      await give(textOf(bytes));
      await expect.poll(() => page.locator('[data-summary]').textContent()).toBe(summary);
      await give(JSON.stringify({ ...JSON.parse(textOf(bytes)), start: '31.2.2027', country: 'se' }));
      await expect.poll(() => page.locator('[data-said="file"] li').count()).toBe(2);
      expect(await page.locator('[data-summary]').textContent()).toBe(summary);
    });
  });
});

describe('what the planner gives', () => {
  test('a calendar of a pair is in its language, and the next one updates it', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      await page.locator('.planner details summary').nth(1).click();
      await page.locator('#P2-set').selectOption('fi-bg');
      await page.locator('[data-calendar-who]').selectOption('P2');
      const { name, bytes } = await taken(page, '[data-give="calendar"]');
      expect(name).toBe('mentoring-P2.ics');
      const calendar = textOf(bytes).replace(/\r\n /g, '');
      expect(calendar).toContain('Mentorointi: paritapaaminen 1 (P2)');
      expect(calendar).not.toContain('(P1)');
      const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
      const next = await taken(page, '[data-give="calendar"]');
      expect(sequence(textOf(next.bytes))).toBe(sequence(calendar) + 1);
    });
  });

  test('reminders have the days in them, in the language that is chosen', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      await page.locator('[data-calendar-language]').selectOption('fi');
      await page.locator('[data-give="reminders"]').click();
      const messages = page.locator('[data-reminders] li');
      await expect.poll(() => messages.count()).toBe(await page.locator('[data-list] li').count());
      expect(await messages.first().locator('p').textContent()).toContain('1.10.2026');
    });
  });

  test('name cards are a conforming file for everybody who has a name; letters that it cannot show are told', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      await page.locator('.planner details summary').first().click();
      await page.locator('#paste').fill(`${NAMES}محمد`);
      await page.locator('[data-use-paste]').click();
      const cards = await taken(page, '[data-give="name-cards"]');
      expect(cards.name).toBe('Name cards.pdf');
      expect(await checkConformance(cards.bytes)).toEqual([]);
      expect((await PDFDocument.load(cards.bytes)).getPageCount()).toBe(1);
      expect(await page.locator('[data-said="papers"]').textContent()).toContain('by hand');
      expect(await page.locator('[data-said="papers"]').textContent()).toContain('محمد');
    });
  });

  test('papers of the first meeting are one file to print, and all papers a folder for each pair', async () => {
    await withPage(site, {}, async (page) => {
      await plan(page);
      const first = await taken(page, '[data-give="first-meeting"]');
      expect((await PDFDocument.load(first.bytes)).getPageCount()).toBeGreaterThan(4);
      const all = await taken(page, '[data-give="all"]');
      const folders = Object.keys(unzipSync(all.bytes)).map((path) => /P\d/.exec(path)?.[0]);
      expect(folders).toEqual(expect.arrayContaining(['P1', 'P2']));
      await page.locator('[data-give="certificates"]').click();
      await expect.poll(() => page.locator('[data-said="papers"]').textContent()).toContain('names');
    });
  });

  test.each(['A4', 'A3'])('thirty pairs stand on one sheet of %s', async (size) => {
    await withPage(site, {}, async (page) => {
      await plan(page, 'bg', 30);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.locator(`[data-give="${size}"]`).click();
      await page.waitForFunction(() => document.documentElement.dataset['printing']);
      const sheet = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      expect(sheet.getPageCount()).toBe(1);
      const { width, height } = sheet.getPage(0).getSize();
      expect(Math.round(Math.min(width, height))).toBe(size === 'A4' ? 595 : 842);
    });
  });
});
