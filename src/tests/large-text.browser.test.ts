// Large letters and wide spacing: nothing is cut off and no page scrolls sideways (WCAG 1.4.4, 1.4.10, 1.4.12).
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { BRIEF, openSite, withPage } from './browser.ts';
import { openForm } from './fill-visit.ts';
import { findCutInEveryWay } from './text-settings.ts';

/** A page of every kind, and every kind of drawing, table and card. */
const KINDS = [
  '',
  'start/quick-start/',
  'roles/overview/',
  'meetings/overview/',
  'meetings/employment/',
  'monitoring/why-and-when/',
  'documents/where-things-go/',
  'documents/required-and-optional/',
  'organise/language-and-interpreting/',
  'toi/overview/',
  'toi/prepare-organisation/',
  'toolkit/forms/',
  'toolkit/forms/mentoring-agreement/',
  'toolkit/packs/pp1/',
  'toolkit/print-packs/',
  'reference/glossary-and-courses/',
  '404/',
];

const site = await openSite(BRIEF);

/** Pictures do not matter here and are many. */
const WITHOUT_PICTURES = '**/*.webp';

describe.concurrent.each(locales)('in %s', (locale) => {
  test.each(KINDS)('/%s fits a phone however the text is set', async (kind) => {
    const faults = await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.route(WITHOUT_PICTURES, (route) => route.abort());
      await page.goto(`/${locale}/${kind}`);
      return findCutInEveryWay(page);
    });
    expect(faults).toEqual([]);
  });
});

test.each([
  ['fi', 'mentoring-diary'],
  ['en', 'attendance-list'],
  ['bg', 'toi-week-evaluation'],
  ['bg', 'mentoring-agreement'],
] as const)(
  'in %s the form %s fits a phone with all its rows, a second language and all that it says',
  async (locale, form) => {
    await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
      await openForm(page, locale, form);
      await page.locator('[data-also]').selectOption({ index: 2 });
      await page.locator('.fill .also').first().waitFor();
      await page.evaluate(() => {
        for (const row of document.querySelectorAll<HTMLDetailsElement>('.fill .row'))
          Object.assign(row, { hidden: false, open: true });
        document.querySelector('.fill')?.classList.remove('is-by-part');
        // No row is left to be opened: the button for it goes, and nothing moves while somebody presses another.
        document.querySelector('.fill')?.dispatchEvent(new Event('change'));
      });
      await page.locator('.fill textarea, .fill [data-limit]').first().fill('väestörekisteriviranomainen '.repeat(90));
      await page.locator('[data-missing]').click();
      await page.locator('[data-gaps] li').first().waitFor();
      await page.locator('.take .of-sets [data-as=pdf]').click();
      await page.locator('[data-unfit] li').first().waitFor();
      expect(await findCutInEveryWay(page)).toEqual([]);
    });
  },
);

test.each(['/?choose', '/404.html'])('%s fits a phone however the text is set', async (path) => {
  await withPage(site, { viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(path);
    expect(await findCutInEveryWay(page)).toEqual([]);
  });
});

test.each([
  ['fi', 'meetings/overview/'],
  ['en', ''],
  ['bg', 'meetings/overview/'],
  ['bg', 'toi/overview/'],
  ['bg', 'toi/day-4/'],
  ['bg', 'toolkit/packs/pp1/'],
] as const)('/%s/%s fits a desktop however the text is set', async (locale, kind) => {
  await withPage(site, { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.goto(`/${locale}/${kind}`);
    expect(await findCutInEveryWay(page)).toEqual([]);
  });
});
