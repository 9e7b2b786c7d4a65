// The organiser's own face: written once, it stands in the head of every file that a browser gives, and goes nowhere.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedForm, checkConformance, readFilled } from '../../toolkit/index.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, type Site, withPage } from './browser.ts';
import { openForm, takeFile } from './fill-visit.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);
const NAME = 'Silta & Мост';
const FOLDER = 'Teams & „Документи“';
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120" onload="document.title='broken'">
<script>document.title = 'broken'</script><path d="M0 120 90 10l60 70 40-40 110 80z" fill="#0a8a4a"/></svg>`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const onPage = (use: (page: Page) => Promise<void>) => withPage(site, {}, use);
const giveLogo = (page: Page, name: string, mimeType: string, text: string) =>
  page.setInputFiles('[data-logo]', { name, mimeType, buffer: Buffer.from(text) });
const told = (page: Page) => page.locator('[data-told]').textContent();

/** Says who the organiser is, on the page for it. */
async function sayWho(page: Page, logo = LOGO): Promise<void> {
  await page.goto('/en/toolkit/organisation/');
  await page.waitForFunction(() => document.querySelector('[data-where]')?.textContent);
  await page.fill('[name="name"]', NAME);
  await page.fill('[name="programme"]', 'Mentoring 2027');
  await page.fill('[name="coordinator"]', 'Kaisa Koski');
  await page.fill('[name="retention"]', 'Until June 2028');
  await page.fill('[name="management-toolbox"]', FOLDER);
  await giveLogo(page, 'logo.svg', 'image/svg+xml', logo);
  await expect.poll(() => told(page)).toContain('The logo is chosen');
  await page.click('[data-keep]');
  await expect.poll(() => told(page)).toContain('Done.');
}

async function download(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(readFileSync(await file.path()));
}

const answersIn = async (bytes: Uint8Array) => {
  const { answers, notices } = await readFilled(bytes, forms);
  expect(notices).toEqual([]);
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
};
/** Pictures among the objects of a PDF; a form has none of its own. */
const picturesIn = (pdf: Uint8Array) =>
  new TextDecoder('latin1').decode(pdf).match(/\/Subtype\s*\/Image/g)?.length ?? 0;

test('a form has name and logo in its head when it is downloaded, and the known answers in their places', () =>
  onPage(async (page) => {
    await sayWho(page);
    await openForm(page, 'en', 'privacy-consent');
    await page.locator('.site-title small', { hasText: NAME }).waitFor();
    const link = (ending: string) => page.locator(`.of-set[data-set="en"] a[download$="${ending}"]:visible`).first();
    const pdf = await download(page, () => link('.pdf').click());
    expect(await checkConformance(pdf)).toEqual([]);
    // The face, and the organiser's own name of the folder.
    expect(picturesIn(pdf)).toBe(2);
    const known = { programme_name: 'Mentoring 2027', controller_name: NAME, retention_until: 'Until June 2028' };
    expect(await answersIn(pdf)).toEqual(known);
    const word = await download(page, () => link('.docx').click());
    expect(await answersIn(word)).toEqual(known);
    const parts = unzipSync(word);
    const first = new TextDecoder().decode(parts['word/header-organiser.xml']);
    expect(first).toContain('>Silta &amp; Мост<');
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('to the folder “Teams &amp; „Документи“”');
    expect(parts['word/media/organiser.png']?.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
    expect(await page.title()).not.toBe('broken');
  }));

test('a form that is filled in on its page has it too, and only the answers that were given', () =>
  onPage(async (page) => {
    await sayWho(page);
    await openForm(page, 'en', 'privacy-consent');
    await page.fill('[name="controller_name"]', 'Another');
    const { bytes } = await takeFile(page, 'pdf', 'en');
    expect(picturesIn(bytes)).toBe(2);
    expect(await answersIn(bytes)).toEqual({ controller_name: 'Another' });
  }));

test('an archive and a pack that the browser makes have it in their heads; a pack still conforms', () =>
  onPage(async (page) => {
    await sayWho(page);
    await page.goto('/en/toolkit/packs/pp0/');
    const archive = unzipSync(await download(page, () => page.locator('a[data-archive]:visible').first().click()));
    const files = Object.entries(archive).filter(([name]) => /\.(pdf|docx)$/.test(name));
    expect(files.length).toBeGreaterThan(1);
    const bare = files.filter(([name, bytes]) =>
      name.endsWith('.pdf') ? picturesIn(bytes) < 1 : !unzipSync(bytes)['word/media/organiser.png'],
    );
    // A poster has no head.
    expect(bare.map(([name]) => name).filter((name) => !name.includes('posters'))).toEqual([]);
    const pack = await download(page, () => page.click('[data-make]'));
    expect(picturesIn(pack)).toBeGreaterThan(0);
    expect(await checkConformance(pack)).toEqual([]);
  }));

test('on the narrowest screen the head keeps its buttons on one line beside the widest logo', () =>
  withPage(site, { viewport: { width: 320, height: 600 } }, async (page) => {
    await sayWho(page, LOGO.replace('width="300"', 'width="1200"').replace('110 80z', '1000 80z'));
    await page.goto('/fi/roles/mentor/');
    await page.locator('.site-title .organiser-logo').waitFor();
    const middles = await page.locator('.header-row > :is(a, button):visible').evaluateAll((parts) =>
      parts.map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(middles.length).toBeGreaterThan(1);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(3);
  }));

/** A plan of one pair with names. */
async function planMeetings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/en/toolkit/planner/');
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

test('a file passes it on; what this browser keeps of it is listed and deleted, and files are as they were', () =>
  onPage(async (page) => {
    await sayWho(page);
    const file = await download(page, () => page.click('[data-save]'));
    await page.goto('/en/toolkit/kept/');
    await page.locator('.kept li:visible', { hasText: 'Our organisation' }).waitFor();
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('.kept li:visible button').click();
    await page.locator('[data-none]:visible').waitFor();
    await openForm(page, 'en', 'privacy-consent');
    const link = page.locator('.of-set[data-set="en"] a[download$=".pdf"]:visible').first();
    expect(picturesIn(await download(page, () => link.click()))).toBe(0);
    await page.goto('/fi/toolkit/organisation/');
    await page.setInputFiles('[data-open]', {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await expect.poll(() => told(page)).toContain('Valmis.');
    expect(await page.inputValue('[name="name"]')).toBe(NAME);
    expect(await page.inputValue('[name="management-toolbox"]')).toBe(FOLDER);
    expect(await page.locator('[data-without]').isVisible()).toBe(true);
  }));

test('names that are too long, and files that are no logo, are told with a remedy', () =>
  onPage(async (page) => {
    await page.goto('/en/toolkit/organisation/');
    await page.waitForFunction(() => document.querySelector('[data-where]')?.textContent);
    await page.click('[data-keep]');
    expect(await page.textContent('#fault-name')).toBe('Write the name of the organisation.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
    await page.fill('[name="name"]', 'N'.repeat(43));
    await page.click('[data-keep]');
    expect(await page.textContent('#fault-name')).toBe(
      'The text has 43 characters and there is room for 42. Shorten it.',
    );
    await giveLogo(page, 'logo.gif', 'image/gif', 'GIF89a');
    await expect.poll(() => told(page)).toContain('Save the logo as a picture, for example as PNG');
    await giveLogo(page, 'white.svg', 'image/svg+xml', LOGO.replace('#0a8a4a', '#f4f4f4'));
    await expect.poll(() => told(page)).toContain('Choose a dark version');
    await giveLogo(page, 'logo.png', 'image/png', 'no picture');
    await expect.poll(() => told(page)).toContain('Save the logo again as PNG');
    await page.setInputFiles('[data-open]', {
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect.poll(() => told(page)).toContain('This file was not saved on this page');
  }));

test('beside an archive that lies ready it is said that it has no face', () =>
  onPage(async (page) => {
    const note = page.locator('.place-download [data-as-built]', { hasText: 'not in this download' }).first();
    await page.goto('/en/documents/set-up-your-place/');
    expect(await note.isVisible()).toBe(false);
    await sayWho(page);
    await page.goto('/en/documents/set-up-your-place/');
    await note.waitFor();
  }));
