// Paper: what only works on a screen is gone, what is folded is there, and nothing lies on or beside anything else.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { openSite, openWhole, withPage } from './browser.ts';

const site = await openSite();

/** A4 between our margins, in pixels: what a page is laid out for when it is printed. */
const PAPER = { width: 643, height: 950 };

/** Opens a page as it is printed. */
const onPaper = <Result>(path: string, use: (page: Page) => Promise<Result>): Promise<Result> =>
  withPage(site, { viewport: PAPER }, async (page) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    return use(page);
  });

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();

const PAGES = [
  '',
  'meetings/first-group-meeting/',
  'toi/day-3/',
  'toolkit/forms/',
  'toolkit/forms/mentoring-agreement/',
  'toolkit/packs/pp1/',
  'reference/glossary-and-courses/',
];

describe.each(locales)('in %s', (locale) => {
  test.each(PAGES)('/%s fits the paper, without search, menu, buttons and foot', async (slug) => {
    await onPaper(`/${locale}/${slug}`, async (page) => {
      const controls = '.search-button, .menu-button, .theme-button, .site-footer, .btn, .filters, .stepper, .langset';
      expect(await visible(page, controls)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
      const crowded = await page.evaluate(() => {
        const rows = [...document.querySelectorAll('.transfer, .doors, .downloads, .sheets')];
        return rows.flatMap((row) =>
          [...row.querySelectorAll('h3, .drawn-name, b')]
            .filter((name) => name.scrollWidth > name.clientWidth + 1 && getComputedStyle(name).display !== 'inline')
            .map((name) => name.textContent),
        );
      });
      expect(crowded).toEqual([]);
    });
  });
});

test.each(locales)('the front page in %s is two pages: its last line begins no third', async (locale) => {
  await withPage(site, {}, async (page) => {
    await openWhole(page, `/${locale}/`);
    const file = await page.pdf({ preferCSSPageSize: true });
    expect(file.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  });
});

test('the drawing of the front page is large enough to be read', async () => {
  await onPaper('/fi/', async (page) => {
    const { width = 0 } = (await page.locator('.walk').boundingBox()) ?? {};
    expect(width).toBeGreaterThan(150);
  });
});

test('a form that is filled in is printed with its answers, and without places that are empty', async () => {
  await onPaper('/fi/toolkit/forms/meeting-plan/', async (page) => {
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.fill [name=mentee_name]').fill('Åsa');
    await page.locator('.fill .row :is(textarea, input[type=text]:not([data-kind]))').first().fill('Kirjasto');
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLDetailsElement>('.fill .row')) row.open = false;
    });
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('.fill :is(input[type=text], textarea, select)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
          .map((one) => (one as HTMLInputElement).value),
      );
    expect(shown).toEqual(['Åsa', 'Kirjasto']);
    expect(await visible(page, '.fill-tools, .fill-end, .fill-status, .fill .btn')).toBe(0);
  });
});

test('the button prints the form and its title alone, and leaves the page as it was', async () => {
  await onPaper('/en/toolkit/forms/meeting-plan/', async (page) => {
    await page.emulateMedia({ media: 'screen' });
    // The browser's own dialog would wait for somebody.
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.locator('.fill [name=mentee_name]').fill('Åsa');
    await page.locator('.take .of-sets [data-as=print]').click();
    await page.locator('[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.fill [name=mentee_name]').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await visible(page, '.prose > :not(.filling)')).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await visible(page, '.prose > h2')).toBeGreaterThan(2);
  });
});

test('answers and letters are printed though they are folded', async () => {
  await onPaper('/bg/reference/glossary-and-courses/', async (page) => {
    const answers = page.locator('.answer > p:first-of-type');
    expect(await answers.count()).toBeGreaterThan(10);
    const hidden = await answers.evaluateAll(
      (all) => all.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length,
    );
    expect(hidden).toBe(0);
  });
});

test('no heading ends a page: what it is above comes with it', async () => {
  await onPaper('/bg/reference/glossary-and-courses/', async (page) => {
    const breaks = await page
      .locator('main :is(h2, h3, h4)')
      .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
    expect(breaks.length).toBeGreaterThan(6);
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});

test('the name of a sheet and its page are words apart', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/toolkit/packs/pp1/');
    const sheets = await page.locator('.sheets li').allTextContents();
    expect(sheets.length).toBeGreaterThan(5);
    for (const text of sheets) expect(text.replace(/\s+/g, ' ')).toMatch(/\S p\. \d+( · \d+ pages)?\s*$/);
    for (const path of ['/fi/', '/fi/toolkit/forms/']) {
      await page.goto(path);
      expect(await page.locator('.all-forms').first().textContent()).toMatch(/pakettina\s+ZIP/);
    }
  });
});
