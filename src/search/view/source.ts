// Where the search gets its data from: a site, or the archive that works from a disk.
import type { Locale } from '../../../toolkit/locales.ts';
import type { Meanings, SiteData } from '../map.ts';
import { startPagefind } from '../pagefind.ts';
import type { Search } from '../search.ts';

export interface Source {
  /** @throws Error if it cannot be had; a later call tries again */
  readonly search: (locale: Locale) => Promise<Search>;
  /** The address of a page, and of a file below `/files/`. */
  readonly pageAddress: (locale: Locale, slug: string, anchor?: string) => string;
  readonly fileAddress: (path: string) => string;
}

/** @param base path of the site, with a slash at its end */
export function siteSource(base: string): Source {
  const get = async (name: string) => {
    const response = await fetch(`${base}search/${name}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  };
  const meanings = keep((locale: Locale): Promise<Meanings> => get(`${locale}.meanings`));
  return {
    search: keep(async (locale: Locale) => {
      const [{ map, pages }, { createSearch }, { fullText }, pagefind] = await Promise.all([
        get(locale) as Promise<SiteData>,
        import('../search.ts'),
        import('../full-text.ts'),
        startPagefind(base, locale),
      ]);
      return createSearch(map, locale, (knowledge) =>
        fullText({ pagefind, meanings: () => meanings(locale) }, pages, knowledge),
      );
    }),
    pageAddress: (locale, slug, anchor) =>
      `${base}${locale}/${slug ? `${slug}/` : ''}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
    fileAddress: (path) => `${base}files/${path}`,
  };
}

/** Remembers what was got, and not what failed. */
function keep<Key, Value>(get: (key: Key) => Promise<Value>) {
  const kept = new Map<Key, Promise<Value>>();
  return (key: Key): Promise<Value> => {
    const known = kept.get(key);
    if (known) return known;
    const value = get(key);
    kept.set(key, value);
    value.catch(() => kept.delete(key));
    return value;
  };
}
