// The list of pages for search engines: every page of ours with the same page in the other languages.
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { LOST_SLUG, NOT_KEPT_SLUG } from '../addresses.ts';

/** Pages that stand in for others. */
const LOST = new RegExp(`/(${LOST_SLUG}|${NOT_KEPT_SLUG})/$`);

/** @param fallback the language for readers of any other one, as the heads of the pages name it */
export const sitemapOptions = (site: string, fallback: Locale) =>
  ({
    filter: (page: string) => !LOST.test(page),
    serialize: (item: SitemapItem) => ({ ...item, links: languagesOf(item, site, fallback) }),
  }) satisfies SitemapOptions;

/** The page above the languages has none of its own. */
function languagesOf({ url }: SitemapItem, site: string, fallback: Locale): NonNullable<SitemapItem['links']> {
  const below = url.slice(site.length);
  const [language = '', ...rest] = below.split('/');
  if (!locales.some((locale) => locale === language)) return [];
  const link = (lang: string, locale: Locale) => ({ lang, url: site + [locale, ...rest].join('/') });
  return [...locales.map((locale) => link(locale, locale)), link('x-default', fallback)];
}
