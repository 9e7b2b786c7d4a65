// The page of the search in the archive that works from a disk; its data is there already, as a script.
import type { Locale } from '../../../toolkit/locales.ts';
import type { PageText, SearchMap } from '../map.ts';
import { createSearch } from '../search.ts';
import { startSearchPage } from './page.ts';
import type { Source } from './source.ts';

interface KitData {
  readonly map: SearchMap;
  readonly texts: Readonly<Record<string, PageText>>;
}

/** From the page of the search to the top of the archive. */
const TOP = '../../';

function kitSource({ map, texts }: KitData, own: Locale): Source {
  const search = Promise.resolve(createSearch(map, own));
  const missing = (what: string) => Promise.reject(new Error(`The archive has no ${what}.`));
  return {
    search: (locale) => (locale === own ? search : missing(locale)),
    text: async (_, slug) => texts[slug] ?? missing(slug),
    pageAddress: (locale, slug, anchor) =>
      `${TOP}${locale}/${slug ? `${slug}/` : ''}index.html${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
    fileAddress: (path) => `${TOP}files/${path}`,
  };
}

const { searchData } = globalThis as unknown as { searchData: KitData };
startSearchPage(() => kitSource(searchData, document.documentElement.lang as Locale));
