// The search of the archive. From a disk a browser fetches nothing and runs no modules: the data of each language and the
// script are classic scripts, which the page of the search names.
import type { Zippable } from 'fflate';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { SEARCH_SLUG } from '../addresses.ts';
import type { KitData } from '../search/map.ts';

const SCRIPT = 'search/search.js';

/** Puts the scripts into the archive, and their names into the pages of the search. */
export function addSearch(entries: Zippable, data: Readonly<Record<Locale, KitData>>, script: string): void {
  const text = new TextEncoder();
  entries[SCRIPT] = text.encode(script);
  for (const locale of locales) {
    const own = `search/${locale}.js`;
    const page = `${locale}/${SEARCH_SLUG}/index.html`;
    const tags = [own, SCRIPT].map((path) => `<script defer src="../../${path}"></script>`);
    const html = new TextDecoder().decode(entries[page] as Uint8Array);
    entries[page] = text.encode(html.replace('</head>', `${tags.join('')}</head>`));
    entries[own] = text.encode(`globalThis.searchData=${JSON.stringify(data[locale])};`);
  }
}
