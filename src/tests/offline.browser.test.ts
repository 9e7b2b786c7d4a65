// The archive for a stick: every page opens from a disk, every link in it leads somewhere, and what needs no server works.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatSize } from '../../toolkit/browser.ts';
import { askedForm, readFilled } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { KIT_PATH } from '../addresses.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';
import { openSite, type Site, withPage } from './browser.ts';
import { DIST, readPage, siteAddress } from './built.ts';
import { writeInto } from './fill-visit.ts';
import { sampleAnswers } from './sample-answers.ts';

const bytes = readFileSync(join(DIST, 'files', KIT_PATH));
const archive = unzipSync(new Uint8Array(bytes));
const pages = Object.keys(archive).filter((path) => path.endsWith('.html'));
const read = (path: string) => new TextDecoder().decode(archive[path]);

/** Of the site, as the sitemap names it. */
const ADDRESS = siteAddress();

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await openSite();
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
  for (const [path, content] of Object.entries(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page from the disk without a network. @returns what could not be had and what went wrong */
async function fromDisk(path: string, use: (page: Page) => Promise<void>): Promise<string[]> {
  return withPage(site, { offline: true, colorScheme: 'light' }, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => {
      // What a page was left for before it came is none.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, path)).href);
    await use(page);
    return faults;
  });
}

test('no link in the archive leads into nothing, and none into the site on the web', () => {
  const lost = pages.flatMap((path) => {
    const links = [...read(path).matchAll(/\s(?:href|src|action)="([^"#]+)[^"]*"/g)].map(([, link = '']) => link);
    const inside = links.filter((link) => !/^(https?:|data:|mailto:|tel:)/.test(link) || link.startsWith(ADDRESS));
    return inside
      .filter((link) => link.startsWith(ADDRESS) || !archive[posix.join(posix.dirname(path), decodeURI(link))])
      .map((link) => `${path}: ${link}`);
  });
  expect([...new Set(lost)]).toEqual([]);
});

test('scripts come from the archive and are none that a browser refuses from a disk', () => {
  for (const path of pages) {
    const scripts = [...read(path).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    for (const script of scripts) expect(script, path).toMatch(/^<script(?: defer)? src="(?:\.\.\/)+[\w/]+\.js">$/);
    const isForm = /\/toolkit\/forms\/[^/]+\/index\.html$/.test(path);
    const own = path.endsWith('/search/index.html') ? 3 : isForm ? 2 : 1;
    expect(scripts.length, path).toBe(path === 'index.html' ? 0 : own);
  }
});

test('the site says how large the archive is', () => {
  for (const locale of locales)
    expect(readPage(`/${locale}/toolkit/offline/`)).toContain(`, ${formatSize(bytes.length, locale)}. `);
});

test('the first page leads to every language', async () => {
  const faults = await fromDisk('index.html', async (page) => {
    await page.locator('a[hreflang="bg"]').first().click();
    await page.waitForURL('**/bg/index.html');
  });
  expect(faults).toEqual([]);
});

/** A word that is found in its full text, and a part of a term. */
const WORDS: Record<Locale, [diary: string, term: string]> = {
  fi: ['päiväkirja', 'sopimus'],
  en: ['diary', 'agreement'],
  bg: ['дневник', 'споразумение'],
};

describe.each(locales)('in %s', (locale) => {
  test('the archive has the guide, every pack and every form', () => {
    expect(pages).toContain(`${locale}/meetings/first-group-meeting/index.html`);
    for (const path of ['packs/pp1/pp1', 'packs/pt-all/pt-all', 'forms/meeting-plan/meeting-plan'])
      expect(Object.keys(archive)).toContain(`files/${path}.${locale}.pdf`);
  });

  test('pages lead to each other, to the search and to other languages', async () => {
    const faults = await fromDisk(`${locale}/index.html`, async (page) => {
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
    expect(faults).toEqual([]);
  });

  test('a form is filled in, printed, and saved into an empty file that the reader gives', async () => {
    const [form] = readLibrary(CONTENT)
      .forms.map(askedForm)
      .filter(({ id }) => id === 'mentoring-diary');
    const answers = sampleAnswers(form!, 'cyrillic');
    const faults = await fromDisk(`${locale}/toolkit/forms/mentoring-diary/index.html`, async (page) => {
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
        const [download] = await Promise.all([page.waitForEvent('download'), give(`mentoring-diary/${name}`)]);
        const read = await readFilled(new Uint8Array(readFileSync(await download.path())), [form!]);
        expect(read).toMatchObject({ form: form!.id, languages: locale, answers });
      }
    });
    expect(faults).toEqual([]);
  });

  test('the calculator counts, and the page says where the pack with all copies is made', async () => {
    const faults = await fromDisk(`${locale}/toolkit/packs/pp1/index.html`, async (page) => {
      const paper = page.locator('[data-paper]');
      await expect.poll(() => paper.textContent()).toMatch(/^\d+$/);
      const before = Number(await paper.textContent());
      await page.locator('[data-count="P"]').fill('20');
      await page.locator('[data-count="P"]').blur();
      await expect.poll(async () => Number(await paper.textContent())).toBeGreaterThan(before);
      await page.locator('[data-start]').fill('18:30');
      await expect.poll(() => page.locator('[data-after]').first().textContent()).toMatch(/18[.:]30/);
      expect(await page.locator('[data-make]').isVisible()).toBe(false);
      expect(await page.locator('.on-disk').textContent()).toContain(ADDRESS);
      expect(await page.locator('.on-disk').isVisible()).toBe(true);
    });
    expect(faults).toEqual([]);
  });

  test('glossary, library and theme answer', async () => {
    const faults = await fromDisk(`${locale}/reference/glossary-and-courses/index.html`, async (page) => {
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
    expect(faults).toEqual([]);
  });
});
