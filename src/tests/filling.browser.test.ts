// The form of a page filled in: by hand and by keyboard, in two languages, where the browser keeps nothing; and nothing of
// it leaves the page. What the browser keeps: kept-answers.browser.test.ts.
import { describe, expect, test } from 'vitest';
import { openSite, openWhole, withNewPage, withPage } from './browser.ts';
import { answerOf, field, writeAnswer } from './fill-visit.ts';

const PLAN = '/fi/toolkit/forms/meeting-plan/';
const AGREEMENT = '/fi/toolkit/forms/mentoring-agreement/';
const LONG = 'Щъркелът & „Åsa” <b>'.repeat(40);

const site = await openSite();

describe('where nothing can be kept', () => {
  const BLOCKED = {
    'storage that is blocked': () => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    },
    'storage that is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };

  test.each(Object.entries(BLOCKED))('%s is told, and what is written stays on the page', async (_, block) => {
    await withNewPage(site, {}, async (page) => {
      await page.addInitScript(block);
      await page.goto(PLAN);
      await writeAnswer(page, 'mentee_name', 'Åsa');
      expect(await page.locator('.filling [data-status]').textContent()).toContain('Tallenna tiedosto');
      expect(await answerOf(page, 'mentee_name')).toBe('Åsa');
    });
  });
});

describe('writing', () => {
  test('a day is read as people write it and written back; what is none stays and is told', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto('/bg/toolkit/forms/attendance-list/');
      const date = page.locator('.fill [data-kind="date"]').first();
      for (const written of ['2026-11-05', '5.11.2026', '5 November 2026', '5. marraskuuta 2026']) {
        await date.fill(written);
        await date.blur();
        expect(await date.inputValue()).toBe('5.11.2026 г.');
      }
      await date.fill('ensi viikolla');
      await date.blur();
      expect(await date.inputValue()).toBe('ensi viikolla');
      expect(await page.locator('.fault:visible').count()).toBe(1);
    });
  });

  test('a text beyond its limit is whole, and said to be too long', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(AGREEMENT);
      const text = page.locator('.fill [data-limit]').first();
      await text.fill(LONG);
      expect(await text.inputValue()).toBe(LONG);
      expect(await page.locator('.count.fault:visible').count()).toBe(1);
    });
  });

  test('what is missing is listed with links that lead there, also by keyboard', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto('/en/toolkit/forms/mentoring-diary/');
      await page.locator('[data-missing]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-gaps]'))).toBe(true);
      const links = page.locator('[data-gaps] a');
      expect(await links.count()).toBeGreaterThan(0);
      await links.last().focus();
      await page.keyboard.press('Enter');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
      expect(focused).toBeTruthy();
      expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true);
    });
  });

  test('rows open one after the other, and a filled one is named by what it says', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(PLAN);
      const table = page.locator('.given:has(> .rows[data-numbered])').first();
      expect(await table.locator('.row:visible').count()).toBe(1);
      await table.locator(':scope > .btn').click();
      expect(await table.locator('.row:visible').count()).toBe(2);
      await page.keyboard.type('Kirjasto');
      await page.keyboard.press('Tab');
      expect(await table.locator('.row').nth(1).locator('summary').textContent()).toContain('Kirjasto');
    });
  });

  test('a second language stands beside the first, marked as what it is', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(AGREEMENT);
      await page.locator('[data-also]').selectOption({ label: 'Български' });
      await page.locator('.fill .also').first().waitFor();
      const labels = await page.locator('.fill .name').count();
      expect(await page.locator('.fill .name .also[lang=bg]').count()).toBeGreaterThan(labels * 0.9);
      await page.locator('[data-also]').selectOption('');
      await expect.poll(() => page.locator('.fill .also').count()).toBe(0);
    });
  });
});

test('nothing that is written leaves the page', async () => {
  await withPage(site, {}, async (page) => {
    const secret = 'salaisuus';
    await openWhole(page, PLAN);
    const requests: string[] = [];
    const logged: string[] = [];
    // Browsers ask for the sign of a site when they have the time.
    page.on('request', (request) => !request.url().endsWith('favicon.svg') && requests.push(request.url()));
    page.on('console', (message) => logged.push(message.text()));
    const title = await page.title();
    for (const own of [false, true]) {
      if (own) await page.locator('[data-own]').click();
      for (const name of await page
        .locator('.fill input[type=text]:visible')
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name))) {
        await field(page, name).fill(secret);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
      }
      await page.waitForTimeout(1000);
    }
    expect(requests).toEqual([]);
    expect(logged).toEqual([]);
    expect([page.url().includes(secret), await page.title()]).toEqual([false, title]);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });
});
