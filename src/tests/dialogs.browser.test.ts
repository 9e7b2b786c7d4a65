// What opens over a page, and what says that a number is wrong: no barrier that axe finds, on every kind of page, in both
// themes, on a desktop and on a phone.
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { BUT_COLOURS, findBarriers } from './barriers.ts';
import { BRIEF, openSite, withPage } from './browser.ts';
import { findPaleWords } from './looks.ts';

const site = await openSite(BRIEF);

/** A page of every kind that has something to open. */
const KINDS = [
  '',
  'roles/mentor/',
  'easy/mentee/',
  'toolkit/forms/',
  'toolkit/forms/mentoring-agreement/',
  'toolkit/packs/pp1/',
  'reference/glossary-and-courses/',
  'search/',
  '404/',
];
const WIDTHS = [1280, 320] as const;
const THEMES = ['light', 'dark'] as const;

/** What there may be to open: the part that is looked at then, and how it opens. */
const OPENED: readonly { part: string; by: string; open: (page: Page) => Promise<unknown> }[] = [
  {
    part: '#search',
    by: '[data-open-search]',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('F01');
      await page.locator('#search .hit-link').first().waitFor();
    },
  },
  { part: '#sidebar', by: '.menu-button', open: (page) => page.locator('.menu-button').click() },
  {
    part: '.term > :popover-open',
    by: '.term > button',
    open: (page) => page.locator('.term > button').first().click(),
  },
  {
    part: 'main',
    by: '#P',
    open: async (page) => {
      await page.fill('#P', '99');
      await page.fill('#start', '25:00');
      expect(await page.locator('[aria-invalid=true]').count()).toBeGreaterThan(1);
    },
  },
  {
    part: 'main',
    by: '[data-missing]',
    open: async (page) => {
      await page.locator('[data-missing]').click();
      await page.locator('[data-gaps] a').first().waitFor();
    },
  },
  {
    part: '.take',
    by: '[data-as="pdf"]',
    open: async (page) => {
      await page.locator(LIMITED).fill('ж'.repeat(2000));
      await page.locator('.take .of-sets [data-as="pdf"]').click();
      await page.locator('[data-unfit] a').first().waitFor();
    },
  },
  {
    part: 'dialog.changes',
    by: '[data-back]',
    open: async (page) => {
      const name = (await page.locator(LIMITED).getAttribute('name')) ?? '';
      const data = {
        format: 'mentoring-form/1',
        form: 'mentoring-agreement',
        answers: { [name]: 'Åsa', unknown: 'x' },
      };
      await page.setInputFiles('[data-back]', {
        name: 'a.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify({ ...data, version: '1.0', languages: 'fi' })),
      });
      await page.locator('dialog.changes[open]').waitFor();
    },
  },
];

/** Where the sheet has room for so many letters and no more. */
const LIMITED = '.fill [data-limit] >> nth=0';

/** The looks whose colours were asked. */
const asked = new Set<string>();

/** The barriers of everything that can be opened at that width, each after what was opened. */
async function openAll(page: Page, width: number): Promise<{ opened: string[]; barriers: string[] }> {
  const opened: string[] = [];
  const barriers: string[] = [];
  await page.setViewportSize({ width, height: 700 });
  for (const { part, by, open } of OPENED) {
    if ((await page.locator(`${by}:visible`).count()) === 0) continue;
    await open(page);
    opened.push(part);
    for (const theme of THEMES) {
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
      const found = theme === 'light' ? await findBarriers(page, part, BUT_COLOURS) : [];
      found.push(...(await findPaleWords(page, part, asked)));
      barriers.push(...found.map((barrier) => `${part}, ${theme}, ${width}: ${barrier}`));
    }
    await page.keyboard.press('Escape');
  }
  return { opened, barriers };
}

describe.concurrent.each(locales)('in %s', (locale) => {
  test.each(KINDS)('/%s has no barrier when something is open', async (kind) => {
    await withPage(site, { reducedMotion: 'reduce' }, async (page) => {
      await page.goto(`/${locale}/${kind}`);
      for (const width of WIDTHS) {
        const { opened, barriers } = await openAll(page, width);
        expect(barriers).toEqual([]);
        expect(opened).toContain('#search');
        if (width < 800 || kind === '') expect(opened).toContain('#sidebar');
        if (kind === 'roles/mentor/') expect(opened).toContain('.term > :popover-open');
        if (kind.includes('packs')) expect(opened).toContain('main');
        if (kind.includes('agreement'))
          expect(opened).toEqual(expect.arrayContaining(['main', '.take', 'dialog.changes']));
      }
    });
  });
});
