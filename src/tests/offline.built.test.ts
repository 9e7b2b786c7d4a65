// The archive for a stick as it is built: what is in it, and every link leads somewhere.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { formatSize } from '../../toolkit/browser.ts';
import { locales } from '../../toolkit/locales.ts';
import { readKit, readPage, siteAddress } from './built.ts';

const { bytes, files: archive } = readKit();
const pages = Object.keys(archive).filter((path) => path.endsWith('.html'));
const read = (path: string) => new TextDecoder().decode(archive[path]);
/** Of the site, as the sitemap names it. */
const ADDRESS = siteAddress();

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

test.each(locales)('the archive has the guide, every pack and every form in %s', (locale) => {
  expect(pages).toContain(`${locale}/meetings/first-group-meeting/index.html`);
  for (const path of ['packs/pp1/pp1', 'packs/pt-all/pt-all', 'forms/meeting-plan/meeting-plan'])
    expect(Object.keys(archive)).toContain(`files/${path}.${locale}.pdf`);
});
