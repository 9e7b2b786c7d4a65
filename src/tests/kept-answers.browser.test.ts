// Answers that the browser keeps of a form: brought back in a tab, in two tabs and languages, saved, deleted, offered.
import type { BrowserContext, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openSite, takeDownload, withNewPage } from './browser.ts';
import { answerOf, field, writeAnswer } from './fill-visit.ts';

const PLAN = '/fi/toolkit/forms/meeting-plan/';
const AGREEMENT = '/fi/toolkit/forms/mentoring-agreement/';

const site = await openSite();

/** Uses a context in which somebody has said that the device is their own. */
async function onOwnDevice(use: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  await withNewPage(site, {}, async (page) => {
    await page.goto(PLAN);
    await page.locator('[data-own]').click();
    await page.waitForFunction(() => localStorage.getItem('mentoring-own-device') === 'yes');
    await use(page, page.context());
  });
}

describe('on a shared computer', () => {
  test('answers outlast a reload and the page in another language, and nothing else', async () => {
    await withNewPage(site, {}, async (page) => {
      await page.goto(PLAN);
      await writeAnswer(page, 'mentee_name', 'Щъркел Åsa');
      await page.reload();
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('Щъркел Åsa');
      await page.goto(PLAN.replace('/fi/', '/en/'));
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('Щъркел Åsa');
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
      const other = await page.context().newPage();
      await other.goto(PLAN);
      expect(await answerOf(other, 'mentee_name')).toBe('');
    });
  });

  test('the form can be cleared', async () => {
    await withNewPage(site, {}, async (page) => {
      await page.goto(PLAN);
      await writeAnswer(page, 'mentee_name', 'Åsa');
      page.on('dialog', (dialog) => dialog.accept());
      await page.locator('[data-erase]').click();
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('');
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    });
  });
});

describe('on an own device', () => {
  test('two tabs bring together what is written into both', async () => {
    await onOwnDevice(async (page, context) => {
      const other = await context.newPage();
      await other.goto(PLAN);
      await writeAnswer(page, 'mentee_name', 'Åsa');
      await expect.poll(() => answerOf(other, 'mentee_name')).toBe('Åsa');
      await writeAnswer(other, 'mentor_name', 'Iva');
      await expect.poll(() => answerOf(page, 'mentor_name')).toBe('Iva');
      await other.reload();
      await expect.poll(() => answerOf(other, 'mentee_name')).toBe('Åsa');
      expect(await answerOf(other, 'mentor_name')).toBe('Iva');
    });
  });

  test('what was written just before the page is left comes back', async () => {
    await onOwnDevice(async (page) => {
      await field(page, 'mentee_name').fill('Åsa');
      await page.reload();
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('Åsa');
    });
  });

  test('one place shows all, saves all as a file and deletes all, in open tabs as well', async () => {
    await onOwnDevice(async (page, context) => {
      await writeAnswer(page, 'mentee_name', 'Åsa');
      const kept = await context.newPage();
      await kept.goto('/fi/toolkit/kept/');
      await expect.poll(() => kept.locator('.kept li:visible').count()).toBe(1);
      const { bytes } = await takeDownload(kept, () => kept.locator('[data-save-all]').click());
      const saved = JSON.parse(new TextDecoder().decode(bytes));
      expect(saved.forms).toMatchObject([{ form: 'meeting-plan', answers: { mentee_name: 'Åsa' } }]);
      const file = { name: 'all.json', mimeType: 'application/json', buffer: Buffer.from(bytes) };
      kept.on('dialog', (dialog) => dialog.accept());
      await kept.locator('[data-delete-all]').click();
      await expect.poll(() => kept.locator('[data-none]:visible').count()).toBe(1);
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('');
      // Each form's page takes its own out of the file; another form's leads there.
      await page.setInputFiles('[data-back]', file);
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('Åsa');
      // The list hears of what is kept elsewhere.
      await kept.locator('.kept li:visible').first().waitFor();
      await kept.goto(AGREEMENT);
      await kept.locator('.again button').first().waitFor();
      await kept.setInputFiles('[data-back]', file);
      await kept.locator('[data-other] a').waitFor();
    });
  });

  test('answers are deleted thirty days after the last change', async () => {
    await onOwnDevice(async (page) => {
      await writeAnswer(page, 'mentee_name', 'Åsa');
      // Nothing waits to be kept any more.
      await page.waitForTimeout(1000);
      await page.clock.install({ time: Date.now() + 31 * 86_400_000 });
      await page.reload();
      await page.waitForFunction(() => document.querySelector('[data-place]')?.textContent?.includes('30'));
      expect(await answerOf(page, 'mentee_name')).toBe('');
    });
  });

  test('names are offered in other forms and taken only on request', async () => {
    await onOwnDevice(async (page) => {
      await writeAnswer(page, 'mentor_name', 'Iva Ёлкина');
      await page.goto(AGREEMENT);
      const offer = page.locator('.again button', { hasText: 'Iva Ёлкина' });
      await offer.first().waitFor();
      expect(await answerOf(page, 'mentor_name')).toBe('');
      await offer.first().click();
      await expect.poll(() => answerOf(page, 'mentor_name')).toBe('Iva Ёлкина');
    });
  });

  test('"shared device" takes everything from the device and leaves it in the tab', async () => {
    await onOwnDevice(async (page, context) => {
      await writeAnswer(page, 'mentee_name', 'Åsa');
      await page.locator('[data-own]').click();
      await page.waitForFunction(() => localStorage.getItem('mentoring-own-device') === null);
      await page.reload();
      await expect.poll(() => answerOf(page, 'mentee_name')).toBe('Åsa');
      const other = await context.newPage();
      await other.goto(PLAN);
      expect(await answerOf(other, 'mentee_name')).toBe('');
    });
  });
});
