import type { SitemapItem } from '@astrojs/sitemap';
import { expect, test } from 'vitest';
import { sitemapOptions } from './sitemap.ts';

const { filter, serialize } = sitemapOptions('https://example.org/x/', 'en');
const linksOf = (url: string) => serialize({ url } as SitemapItem).links;

test('a page names itself in every language, and one language for all others', () => {
  expect(linksOf('https://example.org/x/fi/roles/mentor/')).toEqual([
    { lang: 'fi', url: 'https://example.org/x/fi/roles/mentor/' },
    { lang: 'en', url: 'https://example.org/x/en/roles/mentor/' },
    { lang: 'bg', url: 'https://example.org/x/bg/roles/mentor/' },
    { lang: 'x-default', url: 'https://example.org/x/en/roles/mentor/' },
  ]);
});

test('the page above the languages is none of them, and the page that is not found is not listed', () => {
  expect(linksOf('https://example.org/x/')).toEqual([]);
  expect(filter('https://example.org/x/fi/404/')).toBe(false);
  expect(filter('https://example.org/x/fi/')).toBe(true);
});
