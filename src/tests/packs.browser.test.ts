// A pack's page as a coordinator uses it: set the start, say how many pairs, take the pack with all copies.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { ArchiveParts } from '../../toolkit/browser.ts';
import { checkConformance } from '../../toolkit/index.ts';
import { locales } from '../../toolkit/locales.ts';
import { openSite, takeDownload, withNewPage, withPage } from './browser.ts';
import { DIST } from './built.ts';

const site = await openSite();

const numbers = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));

describe.each(locales)('in %s', (locale) => {
  test('the numbers for ten pairs are those of the printed column', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(`/${locale}/toolkit/packs/pp1/`);
      await page.fill('#P', '10');
      const printed = await numbers(page, '.copies tbody td:nth-child(4)');
      expect(printed.length).toBeGreaterThan(10);
      expect(await numbers(page, '.copies [data-copies]')).toEqual(printed);
    });
  });
});

test('mentees follow the pairs until they have a number of their own', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/toolkit/packs/pp1/');
    await page.click('button[aria-label="Pairs in the group: one more"]');
    expect(await page.inputValue('#M')).toBe('7');
    await page.fill('#M', '9');
    await page.fill('#P', '8');
    expect(await page.inputValue('#M')).toBe('9');
  });
});

test('the agenda follows its start, and a wrong time changes nothing', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/fi/toolkit/packs/pp1/');
    await page.fill('#start', '9.30');
    const first = page.locator('[data-after]').first();
    expect(await first.textContent()).toBe('9.30');
    expect(await page.locator('[data-after]').last().textContent()).toBe('12.15');
    await page.fill('#start', 'later');
    expect((await first.textContent())?.trim()).toBe('9.30');
  });
});

test('the pack for ten pairs is made in the browser, whole and tagged, and nothing is sent', {
  timeout: 120_000,
}, async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/toolkit/packs/pp1/');
    await page.check('.langset input[value="fi-bg"]');
    await page.fill('#P', '10');
    const sent: string[] = [];
    page.on('request', (request) => (request.method() === 'GET' ? undefined : sent.push(request.url())));
    const { name, bytes } = await takeDownload(page, () => page.click('[data-make]'));
    const paper = Number(await page.textContent('[data-paper]'));
    expect(name).toMatch(/^PP1 .*\.pdf$/);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(paper * 2);
    expect(await checkConformance(bytes)).toEqual([]);
    expect(sent).toEqual([]);
  });
});

test('making a pack can be stopped, and a pack that does not come is said', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/en/toolkit/packs/pp1/');
    const asked = Promise.withResolvers<void>();
    const released = Promise.withResolvers<void>();
    await page.context().route('**/*.pdf', async (route) => {
      asked.resolve();
      await released.promise;
      // Of the worker that was stopped nobody waits for an answer.
      await route.abort().catch(() => undefined);
    });
    await page.click('[data-make]');
    await asked.promise;
    await page.click('[data-stop]');
    expect(await page.textContent('[data-progress]')).toBe('Stopped. No file was made.');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-make'))).toBe(true);
    released.resolve();
    await page.click('[data-make]');
    await expect.poll(() => page.textContent('[data-progress]')).toContain('could not be loaded');
    expect(await page.locator('[data-stop]:visible').count()).toBe(0);
  });
});

test('the files of a pack are put into one archive, with every file that its list names', async () => {
  await withPage(site, {}, async (page) => {
    await page.goto('/bg/toolkit/packs/pp3/');
    const link = page.locator('.of-set[data-set="bg"] [data-archive]');
    const { name, bytes } = await takeDownload(page, () => link.click());
    expect(name).toMatch(/^PP3 .*\.zip$/);
    const made = unzipSync(bytes);
    const { texts, files } = JSON.parse(
      readFileSync(`${DIST}/files/packs/pp3/pp3.bg.zip.json`, 'utf8'),
    ) as ArchiveParts;
    expect(Object.keys(made)).toEqual([...Object.keys(texts), ...Object.keys(files)]);
    for (const [path, source] of Object.entries(files))
      expect(Buffer.from(made[path] ?? []).equals(readFileSync(`${DIST}/files/${source}`)), path).toBe(true);
    expect(await page.textContent('[data-archive-status]')).toContain('.zip');
    await page.route('**/*.docx', (route) => route.abort());
    await link.click();
    await expect.poll(() => page.textContent('[data-archive-status]')).toContain('Проверете връзката');
  });
});

test('the folders of the place for papers are filled here; without JavaScript they come with forms to print and for Word', async () => {
  const take = async (page: Page, link: string) => {
    await page.goto('/fi/documents/set-up-your-place/');
    const { name, bytes } = await takeDownload(page, () => page.click(link));
    expect(name).toBe('place-for-papers.fi.zip');
    return unzipSync(bytes);
  };
  const whole = await withPage(site, {}, (page) => take(page, '.place-download [data-archive]'));
  const fewer = await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
    const taken = await take(page, '.place-download:visible [href$=".zip"]');
    expect(await page.locator('[data-archive]:visible').count()).toBe(0);
    return taken;
  });
  const parts = JSON.parse(readFileSync(`${DIST}/files/place-for-papers.fi.zip.json`, 'utf8')) as ArchiveParts;
  expect(Object.keys(whole)).toEqual([...Object.keys(parts.texts), ...Object.keys(parts.files)]);
  const forms = Object.keys(fewer).filter((path) => !(path in parts.texts));
  expect(forms.filter((path) => path.endsWith('.docx'))).toHaveLength(33);
  // The dividers of the binder beside the sheets.
  expect(forms.filter((path) => path.endsWith('.pdf'))).toHaveLength(33 + 1);
});

test('without JavaScript the numbers for two sizes of a group stand there, and nothing that does not work', async () => {
  await withNewPage(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto('/bg/toolkit/packs/pt2/');
    expect(await page.locator('.copies tbody tr').count()).toBeGreaterThan(5);
    expect(await page.locator('.scripted:visible, [data-archive]:visible').count()).toBe(0);
  });
});
