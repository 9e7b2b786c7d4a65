// The organiser's own face: written once, it stands in the head of every file that a browser gives, and goes nowhere.
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { askedForm, checkConformance, readFilled } from '../../toolkit/index.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, withPage } from './browser.ts';
import { openForm, takeFile } from './fill-visit.ts';
import { download, FOLDER, giveLogo, LOGO, NAME, picturesIn, sayWho, told } from './organiser-visit.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);

const site = await openSite();

const onPage = (use: (page: Page) => Promise<void>) => withPage(site, {}, use);
const answersIn = async (bytes: Uint8Array) => {
  const { answers, notices } = await readFilled(bytes, forms);
  expect(notices).toEqual([]);
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
};

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
