// Where the search gets its data from: a site, or the archive that works from a disk.
import type { Locale } from '../../../toolkit/locales.ts';
import type { PageText } from '../map.ts';
import type { Search } from '../search.ts';

export interface Source {
  /** @throws Error if it cannot be had; a later call tries again */
  readonly search: (locale: Locale) => Promise<Search>;
  /** @throws Error if it cannot be had; a later call tries again */
  readonly text: (locale: Locale, slug: string) => Promise<PageText>;
  /** The address of a page, and of a file below `/files/`. */
  readonly pageAddress: (locale: Locale, slug: string, anchor?: string) => string;
  readonly fileAddress: (path: string) => string;
}

/** @param base path of the site, with a slash at its end */
export function siteSource(base: string): Source {
  const get = async (path: string) => {
    const response = await fetch(`${base}search/${path}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  };
  return {
    search: keep(async (locale) => {
      const [map, { createSearch }] = await Promise.all([get(locale), import('../search.ts')]);
      return createSearch(map, locale);
    }),
    text: keep((locale, slug) => get(`${locale}/${slug || 'index'}`)),
    pageAddress: (locale, slug, anchor) =>
      `${base}${locale}/${slug ? `${slug}/` : ''}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
    fileAddress: (path) => `${base}files/${path}`,
  };
}

/** Remembers what was got, and not what failed. */
function keep<Arguments extends string[], Value>(get: (...given: Arguments) => Promise<Value>) {
  const kept = new Map<string, Promise<Value>>();
  return (...given: Arguments): Promise<Value> => {
    const key = given.join(' ');
    const known = kept.get(key);
    if (known) return known;
    const value = get(...given);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
