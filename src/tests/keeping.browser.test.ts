// The site kept in a browser: with the server really stopped, updated, interrupted, on a full device, removed.
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askedForm, readFilled } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { WORKER_PATH } from '../keeping/list.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, type Site } from './browser.ts';
import { takeFile } from './fill-visit.ts';
import { Reader, readBuilt } from './keeping.test-support.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);
const NOTHING = { caches: [], workers: 0, local: [], session: [], databases: 0 };

let site: Site;
let reader: Reader;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  reader = await Reader.start(site.browser);
});
afterEach(() => reader.end());

/** Loading takes as long as the machine needs. */
const until = <Value>(get: () => Value) => expect.poll(get, { timeout: 90_000, interval: 100 });

/** A word that the search has to find, and the page that it leads to. */
const WORDS: Record<Locale, string> = { fi: 'päiväkirja', en: 'diary', bg: 'дневник' };
const DIARY = 'toolkit/forms/mentoring-diary/';

describe.each(locales)('kept in %s, with the server stopped,', (locale) => {
  test('pages, search, forms, packs and calculators work, and another language says that it is not kept', async () => {
    await reader.keep(locale);
    await expect(reader.status.textContent()).resolves.toMatch(/\d.*(MB|Mt|МБ)/);
    await reader.stopServer();
    const { page } = reader;
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));

    await reader.visit(`${locale}/`);
    await page.locator('.header [data-open-search]').click();
    await page.locator('#search input').fill(WORDS[locale]);
    await page.locator(`#search .hits a[href*="/${locale}/${DIARY}"]`).first().click();
    await page.waitForURL(`**/${locale}/${DIARY}**`);
    await page.waitForLoadState('networkidle');
    for (const format of ['pdf', 'docx', 'print.pdf']) {
      const saved = page.waitForEvent('download');
      await page.locator(`.of-set[data-set="${locale}"] a[download][href$=".${locale}.${format}"]`).first().click();
      const path = `files/forms/mentoring-diary/mentoring-diary.${locale}.${format}`;
      expect(readFileSync(await (await saved).path())).toEqual(
        readFileSync(new URL(`../../dist/${path}`, import.meta.url)),
      );
    }
    await page.locator('.fill [name=group_or_pair]').fill('Åsa – Ива');
    for (const format of ['pdf', 'docx'] as const) {
      const { bytes } = await takeFile(page, format, locale);
      expect((await readFilled(bytes, forms)).answers).toMatchObject({ group_or_pair: 'Åsa – Ива' });
    }
    for (const picture of await page.locator('main img:visible').all()) {
      await picture.scrollIntoViewIfNeeded();
      await until(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    }

    await reader.visit(`${locale}/toolkit/packs/pp1/?P=4`);
    await until(() => page.locator('[data-paper]').textContent()).toMatch(/^[1-9]\d*$/);
    const made = page.waitForEvent('download');
    await page.locator('[data-make]').click();
    await made;

    const [other] = locales.filter((one) => one !== locale);
    await reader.visit(`${other}/roles/mentor/`);
    expect(await page.locator(`li[lang="${other}"] p`).textContent()).toBeTruthy();
    await until(() => page.locator('.choices a:visible').count()).toBe(1);
    await page.locator('.choices a:visible').click();
    await page.waitForURL(`**/${locale}/`);
    expect(faults).toEqual([]);
  });
});

test('before the button is pressed nothing is kept', async () => {
  for (const path of ['', 'fi/', `fi/${DIARY}`, 'fi/toolkit/packs/pp1/', 'fi/toolkit/offline/'])
    await reader.visit(path);
  await reader.button('start').waitFor();
  expect(await reader.storage()).toEqual(NOTHING);
  expect(reader.asked).not.toContain(WORKER_PATH);
});

describe('with pages alone to be kept,', () => {
  beforeEach(() => reader.lighten());

  test('an update fetches only the files that have changed, and pages that are open keep their version', async () => {
    await reader.keep('fi');
    await reader.visit('fi/roles/mentor/');
    const older = await reader.context.newPage();
    await older.goto(reader.page.url());
    const mentor = 'fi/roles/mentor/index.html';
    reader.publish('fi', { [mentor]: readBuilt(mentor).replace('<title>', '<title>New: '), 'search/fi.json': '"new"' });
    // A worker that starts again looks again.
    await restartWorkers(reader);
    reader.asked = [];
    await reader.visit('fi/');
    await until(() => reader.asked).toContain('search/fi.json');
    await until(() => reader.page.evaluate(() => fetch('/search/fi.json').then((answer) => answer.text()))).not.toBe(
      '"new"',
    );
    expect(reader.asked.sort()).toEqual(['fi/roles/mentor/', 'keep/fi.json', 'search/fi.json']);
    await until(async () => {
      await reader.visit('fi/roles/mentor/');
      return reader.page.title();
    }).toContain('New: ');
    await reader.stopServer();
    const search = (page: typeof older) =>
      page.evaluate(() => fetch('/search/fi.json').then((answer) => answer.text()));
    expect(await search(reader.page)).toBe('"new"');
    expect(await search(older)).not.toBe('"new"');
  });

  test('a connection that breaks leaves nothing half, and the next try goes on from there', async () => {
    await reader.visit('en/toolkit/offline/');
    reader.answersLeft = 150;
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('The connection broke.');
    expect(await reader.button('start').textContent()).toBe('Go on loading');
    expect((await reader.storage()).workers).toBe(0);
    reader.answersLeft = Number.POSITIVE_INFINITY;
    reader.asked = [];
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('Kept on this device');
    const all = new Set(Object.values(reader.listOf('en').files).map(([hash]) => hash)).size;
    expect(reader.asked.length).toBeLessThan(all - 100);
  });

  test('an update that breaks off leaves the version before whole', async () => {
    await reader.keep('fi');
    const mentor = 'fi/roles/mentor/index.html';
    reader.publish('fi', { [mentor]: readBuilt(mentor).replace('<title>', '<title>New: '), 'search/fi.json': '"new"' });
    await restartWorkers(reader);
    // The page itself comes from the device: the list and one of the two files are answered.
    reader.answersLeft = 2;
    reader.asked = [];
    await reader.visit('fi/');
    await until(() => reader.asked.length).toBeGreaterThan(2);
    await reader.stopServer();
    await reader.visit('fi/roles/mentor/');
    expect(await reader.page.title()).not.toContain('New: ');
    await reader.visit('fi/toolkit/offline/');
    await until(() => reader.status.textContent()).toContain('toimii edelleen');
  });

  test('a full device is said, and nothing stays behind', async () => {
    const session = await reader.context.newCDPSession(reader.page);
    await reader.visit('fi/toolkit/offline/');
    const { origin } = new URL(reader.page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('ei ole tarpeeksi tilaa');
    expect(await reader.storage()).toEqual(NOTHING);
  });

  test('what the browser has deleted is said, and loaded again', async () => {
    await reader.keep('bg');
    const deleted = await reader.page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const files = (await cache.keys()).filter(({ url }) => url.includes('/file/')).slice(0, 20);
      for (const file of files) await cache.delete(file);
      return files.length;
    });
    reader.asked = [];
    await reader.visit('bg/toolkit/offline/');
    await until(() => reader.status.textContent()).toContain('изтрил част');
    await reader.button('start').click();
    await until(() => reader.status.textContent()).toContain('Запазен на това устройство');
    expect(
      reader.asked.filter((path) => path !== WORKER_PATH && !path.startsWith('keep/')).length,
    ).toBeGreaterThanOrEqual(deleted);
    await reader.page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await reader.page.reload();
    await until(() => reader.status.textContent()).toContain('изтрил запазения сайт');
  });

  test('removing a language leaves the other, and removing the last leaves nothing', async () => {
    await reader.keep('fi');
    await reader.keep('en');
    expect(await reader.status.textContent()).toContain('Suomi');
    await reader.button('remove').click();
    await until(() => reader.status.textContent()).toContain('Removed.');
    await reader.stopServer();
    await reader.visit('fi/toolkit/offline/');
    await until(() => reader.status.textContent()).toContain('Tallennettu');
    await reader.startServer();
    await reader.button('remove').click();
    await until(() => reader.status.textContent()).toContain('Poistettu.');
    expect(await reader.storage()).toEqual(NOTHING);
  });

  test('the button works by keyboard and keeps it', async () => {
    await reader.visit('en/toolkit/offline/');
    await reader.button('start').waitFor();
    await reader.button('start').focus();
    await reader.page.keyboard.press('Enter');
    await reader.button('remove').waitFor();
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Remove from this device');
  });
});

/** As the browser does by itself after a while. */
async function restartWorkers({ context, page }: Reader): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
