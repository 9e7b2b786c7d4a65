// The archive for a stick: every page opens from a disk, and every link in it leads somewhere.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { kitPath } from '../addresses.ts';
import { openSite, type Site, withPage } from './browser.ts';
import { siteAddress } from './built.ts';

const FILES = fileURLToPath(new URL('../../dist/files/', import.meta.url));

/** Of the site, as the sitemap names it. */
const ADDRESS = siteAddress();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(locales)('the archive in %s', (locale) => {
  const archive = unzipSync(new Uint8Array(readFileSync(join(FILES, kitPath(locale)))));
  const pages = Object.keys(archive).filter((path) => path.endsWith('.html'));

  test('has the guide of the meetings, every pack and every form', () => {
    expect(pages).toContain(`${locale}/meetings/first-group-meeting/index.html`);
    expect(pages).toContain('index.html');
    for (const path of ['packs/pp1/pp1', 'packs/pt-all/pt-all', 'forms/meeting-plan/meeting-plan'])
      expect(Object.keys(archive)).toContain(`files/${path}.${locale}.pdf`);
  });

  test('has no scripts but those of the search and of the forms, and no link into the site that is not in it', () => {
    const lost = pages.flatMap((path) => {
      const html = new TextDecoder().decode(archive[path]);
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      const own = ['data', 'search'].map((name) => `<script defer src="../../search/${name}.js">`);
      const form = html.includes('data-filling') ? ['<script defer src="../../../../filling/form.js">'] : [];
      expect(scripts, path).toEqual(path === `${locale}/search/index.html` ? own : form);
      const links = [...html.matchAll(/\s(?:href|src|action)="([^"#]+)[^"]*"/g)].map(([, link = '']) => link);
      const inside = links.filter((link) => !/^(https?:|data:|mailto:|tel:)/.test(link) || link.startsWith(ADDRESS));
      return inside
        .filter((link) => link.startsWith(ADDRESS) || !archive[posix.join(posix.dirname(path), decodeURI(link))])
        .map((link) => `${path}: ${link}`);
    });
    expect([...new Set(lost)]).toEqual([]);
  });

  test('opens from a disk without a network and leads to a page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-'));
    for (const [path, bytes] of Object.entries(archive).filter(([path]) => /\.(html|css|js|woff2|svg)$/.test(path))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    await withPage(site, { offline: true }, async (page) => {
      const failed: string[] = [];
      page.on('requestfailed', (request) => {
        // What a page was left for before it came is none.
        const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
        if (!isLeft && !request.url().endsWith('.webp')) failed.push(request.url());
      });
      await page.goto(pathToFileURL(join(folder, 'index.html')).href);
      await page.locator(`a[href$="${locale}/roles/mentor/index.html"]:visible`).first().click();
      await page.waitForURL(`**/${locale}/roles/mentor/index.html`);
      expect(page.url()).toContain(`${locale}/roles/mentor/index.html`);
      expect(await page.locator('h1').textContent()).toBeTruthy();
      await page.locator('.header [data-open-search]').click();
      await page.locator('#q').fill('F09');
      await page.locator(`[data-search-results] a[href$="${locale}/toolkit/forms/mentoring-diary/index.html"]`).click();
      await page.waitForURL('**/mentoring-diary/index.html*');
      expect(page.url()).toContain('mentoring-diary/index.html');
      await page.locator('.fill [name=group_or_pair]').fill('Åsa – Iva');
      await page.locator('.fill [name=group_or_pair]').blur();
      await page.waitForFunction(() => document.querySelector('.filling [data-status]')?.textContent !== '');
      await page.reload();
      await expect.poll(() => page.locator('.fill [name=group_or_pair]').inputValue()).toBe('Åsa – Iva');
      expect(failed).toEqual([]);
    });
    rmSync(folder, { recursive: true });
  });
});
