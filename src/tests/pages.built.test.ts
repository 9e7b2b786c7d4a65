// What holds for the built pages together, read from their HTML: no link into nothing, the same pages in every language.
import { expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { isBuilt, readPage, sitemapPaths } from './built.ts';

const paths = sitemapPaths();

test('every link within the site leads to a page and to a place that are there', () => {
  const places = new Set<string>();
  const links = new Map<string, string>();
  for (const path of [...paths, '/404.html']) {
    const html = readPage(path);
    places.add(path);
    for (const [, id] of html.matchAll(/<[^>]+? id="([^"]+)"/g)) places.add(`${path}#${id}`);
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const { pathname, hash, origin } = new URL(href.replaceAll('&#38;', '&'), `http://site${path}`);
      if (origin === 'http://site') links.set(decodeURI(pathname + hash), path);
    }
  }
  expect(links.size).toBeGreaterThan(paths.length);
  const lost = [...links].filter(([link]) => !places.has(link) && !(link.startsWith('/files/') && isBuilt(link)));
  expect(lost.map(([link, page]) => `${link} on ${page}`)).toEqual([]);
});

test('every page stands in every language under the same address', () => {
  const [first, ...others] = locales.map((locale) =>
    paths.filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.slice(locale.length + 1)),
  );
  expect(first).toContain('/');
  for (const other of others) expect(other).toEqual(first);
});
