// The frame of every page as it was built: a foot with what a reader may ask of a site, a title, and what no page shows.
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { KEPT_SLUG, ORGANISATION_SLUG } from '../addresses.ts';
import { isBuilt, readPage, sitemapPaths } from './built.ts';

const paths = sitemapPaths();
const localeOf = (path: string) => locales.find((locale) => path.startsWith(`/${locale}/`));

const footLinks = (locale: Locale) =>
  [
    'reference/accessibility/',
    'reference/about/#privacy',
    'reference/about/#licence',
    'reference/accessibility/#feedback',
    'reference/about/',
    'easy/what-is-mentoring/',
  ].map((slug) => `href="/${locale}/${slug}"`);

describe('the foot', () => {
  test('leads to accessibility, privacy, licence, feedback, about and easy language on every page', () => {
    const lacking = [...paths, '/404.html', ...locales.map((locale) => `/${locale}/404/`)].flatMap((path) => {
      const locale = localeOf(path);
      const [, foot = ''] = readPage(path).split('class="site-footer"', 2);
      const wanted = locale ? footLinks(locale) : locales.flatMap(footLinks);
      const text = locale ? foot : readPage(path);
      return wanted.filter((link) => !text.includes(link)).map((link) => `${path}: ${link}`);
    });
    expect(paths.length).toBeGreaterThan(300);
    expect(lacking).toEqual([]);
  });
});

describe('what no page shows', () => {
  test('every page has a title of its own in its language', () => {
    const titles = paths.map((path) => ({ path, title: /<title>([^<]*)/.exec(readPage(path))?.[1] }));
    const twice = titles.filter(({ title }, at) => titles.findIndex((other) => other.title === title) !== at);
    expect(twice).toEqual([]);
  });

  test('no character is escaped twice, so that its escape would be read', () => {
    const twice = paths.filter((path) => /&amp;(?:#\w+|amp|lt|gt|quot);/.test(readPage(path)));
    expect(twice).toEqual([]);
  });

  test('every page chooses its theme before anything is painted', () => {
    const [script = ''] = /<script[^>]*>[^<]*dataset\.theme[^<]*<\/script>/.exec(readPage('/en/')) ?? [];
    expect(script).toContain('prefers-color-scheme: dark');
    const lacking = [...paths, '/404.html'].filter((path) => !readPage(path).split('</head>', 1)[0]?.includes(script));
    expect(lacking).toEqual([]);
  });

  test('a page ends with its last tag, and nothing is kept that the privacy text does not name', () => {
    const faults = [...paths, '/404.html'].filter((path) => {
      const html = readPage(path);
      // The pages of what is kept and of the organiser read it, and the privacy text says so.
      const mayRead = [KEPT_SLUG, ORGANISATION_SLUG].some((slug) => path.endsWith(`/${slug}/`));
      return !html.trimEnd().endsWith('</html>') || (!mayRead && html.includes('sessionStorage'));
    });
    expect(faults).toEqual([]);
  });

  test('there is an icon for programs that ask for one, and robots are told where the pages are listed', () => {
    expect(isBuilt('/favicon.ico')).toBe(true);
    expect(readPage('/robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m);
    expect(readPage('/')).toMatch(/<meta name="description" content="[^"]{20,}/);
  });
});
