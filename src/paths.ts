// Addresses inside the site. The base path is put in front here and nowhere else in components.
import type { Locale } from '../toolkit/locales.ts';
import { LIBRARY_SLUG, PACKS_SLUG } from './slugs.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path below the base: `files/forms/x.pdf`. */
export const sitePath = (path: string): string => base + path;

/** The page of a slug in a language; without slug, the front page. */
export const pagePath = (locale: Locale, slug = ''): string => sitePath(slug ? `${locale}/${slug}/` : `${locale}/`);

/** The page of a form. */
export const formPath = (locale: Locale, id: string): string => pagePath(locale, `${LIBRARY_SLUG}/${id}`);

/** The page of a pack. */
export const packPath = (locale: Locale, id: string): string => pagePath(locale, `${PACKS_SLUG}/${id}`);

/** The same page in another language. @param pathname of a page that stands below a language */
export const pathInLocale = (pathname: string, locale: Locale): string =>
  base + pathname.slice(base.length).replace(/^[^/]+/, locale);

/** The page's slug without its language: `toolkit/forms/meeting-plan`, or nothing for the front page. */
export const slugOf = (pathname: string): string =>
  pathname
    .slice(base.length)
    .replace(/^[^/]+\/?/, '')
    .replace(/\/$/, '');
