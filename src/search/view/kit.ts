// The page of the search in the archive that works from a disk; its data is there already, as a script.
import type { Locale } from '../../../toolkit/locales.ts';
import type { KitData } from '../map.ts';
import { createSearch } from '../search.ts';
import { kitTexts } from '../texts.ts';
import { startSearchPage } from './page.ts';
import type { Source } from './source.ts';

/** From the page of the search to the top of the archive. */
const TOP = '../../';

function kitSource(data: KitData, own: Locale): Source {
  const search = createSearch(data.map, own, () => kitTexts(data));
  return {
    search: (locale) => (locale === own ? search : Promise.reject(new Error(`The archive has no ${locale}.`))),
    pageAddress: (locale, slug, anchor) =>
      `${TOP}${locale}/${slug ? `${slug}/` : ''}index.html${anchor ? `#${encodeURIComponent(anchor)}` : ''}`,
    fileAddress: (path) => `${TOP}files/${path}`,
  };
}

const { searchData } = globalThis as unknown as { searchData: KitData };
startSearchPage(() => kitSource(searchData, document.documentElement.lang as Locale));
