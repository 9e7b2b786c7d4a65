// The site kept in a browser, with the server really stopped. How it is updated and removed: keeping-changes.browser.test.ts.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedForm, readFilled } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { WORKER_PATH } from '../keeping/list.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { takeFile } from './fill-visit.ts';
import { NOTHING, startReaders, until } from './keeping.test-support.ts';

const forms = readLibrary(CONTENT).forms.map(askedForm);

const kept = startReaders();

/** A word that the search has to find, and the page that it leads to. */
const WORDS: Record<Locale, string> = { fi: 'päiväkirja', en: 'diary', bg: 'дневник' };
const DIARY = 'toolkit/forms/mentoring-diary/';

describe.each(locales)('kept in %s, with the server stopped,', (locale) => {
  test('pages, search, forms, packs and calculators work, and another language says that it is not kept', async () => {
    const { reader } = kept;
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
  const { reader } = kept;
  for (const path of ['', 'fi/', `fi/${DIARY}`, 'fi/toolkit/packs/pp1/', 'fi/toolkit/offline/'])
    await reader.visit(path);
  await reader.button('start').waitFor();
  expect(await reader.storage()).toEqual(NOTHING);
  expect(reader.asked).not.toContain(WORKER_PATH);
});
