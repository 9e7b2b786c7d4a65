// The planner as a coordinator uses it: from five questions to dates, calendars and papers, kept and opened again; and
// nothing of it leaves the browser.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import type { Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkConformance } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { bringAxe, findBarriers } from './barriers.ts';
import { openSite, type Site, withPage } from './browser.ts';

/** A Thursday; the fourth group meeting of this plan would be near Easter. */
const START: Record<Locale, string> = { fi: '1.10.2026', en: '1 October 2026', bg: '1.10.2026 г.' };
const NAMES = 'Matti Meikäläinen\tAisha Hassan\nЩъркел Åsa;Ivan Petrov\n';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const open = (page: Page, locale: Locale = 'en') => page.goto(`/${locale}/toolkit/planner/`);

async function ask(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).fill(text);
  await page.locator(selector).blur();
}

/** Answers what has to be answered. */
async function plan(page: Page, locale: Locale = 'en', pairs = 2): Promise<void> {
  await open(page, locale);
  await ask(page, '#ask-start', START[locale]);
  await ask(page, '#pair-count', String(pairs));
  await page.locator('.plan-month').first().waitFor();
}

const codes = (page: Page) => page.locator('.pair legend').allTextContents();
const row = (page: Page, id: string) => page.locator(`#m-${id}`);

async function taken(page: Page, selector: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}
const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe.each(locales)('in %s', (locale) => {
  test('five answers give a plan without barriers, and nothing is sent', async () => {
    await withPage(site, { viewport: { width: 320, height: 800 } }, async (page) => {
      await bringAxe(page);
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
      await open(page);
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
      await open(page);
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
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await plan(page, 'bg', 30);
      await page.locator(`[data-give="${size}"]`).click();
      await page.waitForFunction(() => document.documentElement.dataset['printing']);
      const sheet = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
      expect(sheet.getPageCount()).toBe(1);
      const { width, height } = sheet.getPage(0).getSize();
      expect(Math.round(Math.min(width, height))).toBe(size === 'A4' ? 595 : 842);
    });
  });
});

test('without scripts the page says how to plan with a pen', async () => {
  await withPage(site, { javaScriptEnabled: false }, async (page) => {
    await open(page, 'fi');
    await page.locator('.plan-by-hand a[href$="/toolkit/forms/meeting-plan/"]').waitFor();
    expect(await page.locator('.planner').isVisible()).toBe(false);
  });
});
