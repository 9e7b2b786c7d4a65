// The archive for a stick: pages open from a disk, and what needs no server works.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedForm, readFilled } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, takeDownload, withNewPage } from './browser.ts';
import { readKit, siteAddress } from './built.ts';
import { writeInto } from './fill-visit.ts';
import { sampleAnswers } from './sample-answers.ts';

const site = await openSite();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
  for (const [path, content] of Object.entries(readKit().files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a page from the disk without a network: nothing is asked for in vain, and no script fails. */
async function fromDisk(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  await withNewPage(site, { offline: true, colorScheme: 'light' }, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => {
      // What a page was left for before it came is none.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, path)).href);
    await use(page);
    expect(faults).toEqual([]);
  });
}

test('the first page leads to every language', async () => {
  await fromDisk('index.html', async (page) => {
    await page.locator('a[hreflang="bg"]').first().click();
    await page.waitForURL('**/bg/index.html');
  });
});

/** A word that is found in its full text, and a part of a term. */
const WORDS: Record<Locale, [diary: string, term: string]> = {
  fi: ['päiväkirja', 'sopimus'],
  en: ['diary', 'agreement'],
  bg: ['дневник', 'споразумение'],
};

describe.each(locales)('in %s', (locale) => {
  test('pages lead to each other, to the search and to other languages', async () => {
    await fromDisk(`${locale}/index.html`, async (page) => {
      await page.locator(`a[href$="${locale}/roles/mentor/index.html"]:visible`).first().click();
      await page.waitForURL(`**/${locale}/roles/mentor/index.html`);
      await page.locator('.header [data-open-search]').click();
      await page.locator('#q').fill(WORDS[locale][0]);
      const diary = `${locale}/toolkit/forms/mentoring-diary/index.html`;
      await page.locator(`[data-search-results] a[href*="${diary}"]`).first().click();
      await page.waitForURL('**/mentoring-diary/index.html*');
      await page.locator('.fill [name=group_or_pair]').fill('Åsa – Iva');
      await page.locator('.fill [name=group_or_pair]').blur();
      await page.waitForFunction(() => document.querySelector('.filling [data-status]')?.textContent !== '');
      await page.reload();
      await expect.poll(() => page.locator('.fill [name=group_or_pair]').inputValue()).toBe('Åsa – Iva');
      for (const other of locales.filter((one) => one !== locale)) {
        await page.locator(`.langs:visible a[hreflang="${other}"]`).first().click();
        await page.waitForURL(`**/${other}/toolkit/forms/mentoring-diary/index.html*`);
        expect(await page.locator('html').getAttribute('lang')).toBe(other);
      }
    });
  });

  test('a form is filled in, printed, and saved into an empty file that the reader gives', async () => {
    const form = readLibrary(CONTENT)
      .forms.map(askedForm)
      .find(({ id }) => id === 'mentoring-diary')!;
    const answers = sampleAnswers(form, 'cyrillic');
    await fromDisk(`${locale}/toolkit/forms/mentoring-diary/index.html`, async (page) => {
      await page.locator('.take .of-sets [data-as]').first().waitFor();
      await writeInto(page, answers);
      await page.evaluate(() => {
        window.print = () =>
          document.body.setAttribute('data-printed', document.documentElement.dataset['printing'] ?? '');
      });
      await page.locator('.take .of-sets [data-as=print]').click();
      await page.locator('[data-printed=form]').waitFor();
      for (const format of ['pdf', 'docx'] as const) {
        const name = `mentoring-diary.${locale}.${format}`;
        const give = async (file: string) => {
          const [chooser] = await Promise.all([
            page.waitForEvent('filechooser'),
            page.locator(`.take .of-sets [data-as=${format}]`).click(),
          ]);
          expect(await page.locator('[data-given-name]').textContent()).toBe(name);
          await chooser.setFiles(join(folder, 'files/forms', file));
        };
        await give(`meeting-plan/meeting-plan.${locale}.${format}`);
        await page.locator('[data-said=take]:not(:empty)').waitFor();
        const { bytes } = await takeDownload(page, () => give(`mentoring-diary/${name}`));
        const read = await readFilled(bytes, [form]);
        expect(read).toMatchObject({ form: form.id, languages: locale, answers });
      }
    });
  });

  test('the calculator counts, and the page says where the pack with all copies is made', async () => {
    await fromDisk(`${locale}/toolkit/packs/pp1/index.html`, async (page) => {
      const paper = page.locator('[data-paper]');
      await expect.poll(() => paper.textContent()).toMatch(/^\d+$/);
      const before = Number(await paper.textContent());
      await page.locator('[data-count="P"]').fill('20');
      await page.locator('[data-count="P"]').blur();
      await expect.poll(async () => Number(await paper.textContent())).toBeGreaterThan(before);
      await page.locator('[data-start]').fill('18:30');
      await expect.poll(() => page.locator('[data-after]').first().textContent()).toMatch(/18[.:]30/);
      expect(await page.locator('[data-make]').isVisible()).toBe(false);
      expect(await page.locator('.on-disk').textContent()).toContain(siteAddress());
      expect(await page.locator('.on-disk').isVisible()).toBe(true);
    });
  });

  test('glossary, library and theme answer', async () => {
    await fromDisk(`${locale}/reference/glossary-and-courses/index.html`, async (page) => {
      const rows = page.locator('.glossary tbody tr:visible');
      const all = await rows.count();
      await page.locator('#glossary-filter').fill(WORDS[locale][1]);
      await expect.poll(() => rows.count()).toBeLessThan(all);
      expect(await rows.count()).toBeGreaterThan(0);
      await page.locator('.theme-button:visible').first().click();
      await page.goto(pathToFileURL(join(folder, locale, 'toolkit/forms/index.html')).href);
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      const cards = page.locator('.form-card:visible');
      const forms = await cards.count();
      await page.locator('.filters input:not(:checked)').last().check();
      await expect.poll(() => cards.count()).toBeLessThan(forms);
    });
  });
});
