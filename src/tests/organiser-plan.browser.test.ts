// The organiser's own face on what the planner gives: papers, and the plan on one sheet.
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { checkConformance } from '../../toolkit/index.ts';
import { openSite, withPage } from './browser.ts';
import { download, NAME, picturesIn, sayWho } from './organiser-visit.ts';

const site = await openSite();

const onPage = (use: (page: Page) => Promise<void>) => withPage(site, {}, use);

/** A plan of one pair with names. */
async function planMeetings(page: Page): Promise<void> {
  await page.goto('/en/toolkit/planner/');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.fill('#ask-start', '1.10.2026');
  await page.locator('#ask-start').blur();
  await page.locator('.plan-month').first().waitFor();
  await page.locator('.planner details summary').first().click();
  await page.fill('#paste', 'Anna Mäki;Иван Петров');
  await page.click('[data-use-paste]');
}

/** The files in it, or the file itself. */
const pdfsOf = (bytes: Uint8Array): Uint8Array[] =>
  bytes[0] === 0x50
    ? Object.entries(unzipSync(bytes)).flatMap(([name, file]) => (name.endsWith('.pdf') ? [file] : []))
    : [bytes];

const PLANNED = ['all', 'first-meeting', 'certificates', 'certificates-singly', 'name-cards'];

test.each(PLANNED)('what the planner makes of a plan has it too, and conforms: %s', (kind) =>
  onPage(async (page) => {
    await sayWho(page);
    await planMeetings(page);
    const pdfs = pdfsOf(await download(page, () => page.click(`[data-give="${kind}"]`)));
    expect(pdfs.length).toBeGreaterThan(0);
    expect(pdfs.filter((pdf) => picturesIn(pdf) === 0)).toEqual([]);
    for (const pdf of pdfs.slice(0, 2)) expect(await checkConformance(pdf)).toEqual([]);
  }),
);

/** The picture at the head of the plan on one sheet, after its button is pressed. */
async function onSheet(page: Page) {
  await page.click('[data-give="A4"]');
  await page.waitForFunction(() => document.documentElement.dataset['printing']);
  const picture = page.locator('[data-sheet] p img');
  return {
    name: await picture.getAttribute('alt'),
    width: await picture.evaluate((one: HTMLImageElement) => one.naturalWidth),
  };
}

test('the plan on one sheet has it at its head', () =>
  onPage(async (page) => {
    await sayWho(page);
    await planMeetings(page);
    const { name, width } = await onSheet(page);
    expect(name).toBe(NAME);
    expect(width).toBeGreaterThan(300);
  }));

test('in a copy with an organiser of its own, name cards and sheet have that one, and no kept face goes before', () =>
  onPage(async (page) => {
    await sayWho(page);
    await page.route('**/en/toolkit/planner/', async (route) => {
      const answer = await route.fetch();
      const told = JSON.stringify({ name: 'Built', logo: '/icon-192.png' }).replaceAll('"', '&quot;');
      const body = (await answer.text())
        .replace(' data-planner', ` data-planner data-organiser="${told}"`)
        .replace('class="site-title"', 'class="site-title" data-organiser="Built"');
      await route.fulfill({ response: answer, body });
    });
    await planMeetings(page);
    const { name, width } = await onSheet(page);
    expect(name).toBe('Built');
    // Five letters are narrower: the logo stands beside them.
    expect(width).toBeGreaterThan(250);
    const cards = await download(page, () => page.click('[data-give="name-cards"]'));
    expect(picturesIn(cards)).toBe(1);
    const [first] = pdfsOf(await download(page, () => page.click('[data-give="certificates"]')));
    expect(picturesIn(first as Uint8Array)).toBe(0);
  }));
