// The form of a page filled in: kept and brought back, in two tabs and languages, without storage, by keyboard; and
// nothing of it leaves the browser.
import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, withPage } from './browser.ts';

const PLAN = '/fi/toolkit/forms/meeting-plan/';
const AGREEMENT = '/fi/toolkit/forms/mentoring-agreement/';
const LONG = 'Щъркелът & „Åsa” <b>'.repeat(40);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const field = (page: Page, name: string) => page.locator(`.fill [name="${name}"]`);
const status = (page: Page) => page.locator('.filling [data-status]');
/** A control's text, which is not in sight everywhere: rows may be folded. */
const answerOf = (page: Page, name: string) =>
  field(page, name).evaluate((control) => (control as HTMLInputElement).value);

async function write(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).blur();
  await page.waitForFunction(() => document.querySelector('.filling [data-status]')?.textContent !== '');
}

/** Uses a context in which somebody has said that the device is their own. */
async function onOwnDevice(use: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  await withPage(site, {}, async (page) => {
    await page.goto(PLAN);
    await page.locator('[data-own]').click();
    await page.waitForFunction(() => localStorage.getItem('mentoring-own-device') === 'yes');
    await use(page, page.context());
  });
}

describe('on a shared computer', () => {
  test('answers outlast a reload and the page in another language, and nothing else', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(PLAN);
      await write(page, 'mentee_name', 'Щъркел Åsa');
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
    await withPage(site, {}, async (page) => {
      await page.goto(PLAN);
      await write(page, 'mentee_name', 'Åsa');
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
      await write(page, 'mentee_name', 'Åsa');
      await expect.poll(() => answerOf(other, 'mentee_name')).toBe('Åsa');
      await write(other, 'mentor_name', 'Iva');
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
      await write(page, 'mentee_name', 'Åsa');
      const kept = await context.newPage();
      await kept.goto('/fi/toolkit/kept/');
      await expect.poll(() => kept.locator('.kept li:visible').count()).toBe(1);
      const [download] = await Promise.all([kept.waitForEvent('download'), kept.locator('[data-save-all]').click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const saved = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      expect(saved.forms).toMatchObject([{ form: 'meeting-plan', answers: { mentee_name: 'Åsa' } }]);
      const file = { name: 'all.json', mimeType: 'application/json', buffer: Buffer.concat(chunks) };
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
      await write(page, 'mentee_name', 'Åsa');
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
      await write(page, 'mentor_name', 'Iva Ёлкина');
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
      await write(page, 'mentee_name', 'Åsa');
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
    await withPage(site, {}, async (page) => {
      await page.addInitScript(block);
      await page.goto(PLAN);
      await write(page, 'mentee_name', 'Åsa');
      expect(await status(page).textContent()).toContain('Tallenna tiedosto');
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
    await page.goto(PLAN, { waitUntil: 'networkidle' });
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
