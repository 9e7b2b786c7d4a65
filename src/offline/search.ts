// The search of the archive. From a disk a browser fetches nothing and runs no modules: the data and the script are two
// classic scripts, which its page names.
import type { Zippable } from 'fflate';
import type { Locale } from '../../toolkit/locales.ts';
import { SEARCH_SLUG } from '../addresses.ts';
import type { KitData } from '../search/map.ts';

export interface KitSearch extends KitData {
  /** One classic script. */
  readonly script: string;
}

const SCRIPTS = { data: 'search/data.js', script: 'search/search.js' };

/** Puts both scripts into the archive, and their names into the page of the search. */
export function addSearch(entries: Zippable, locale: Locale, { script, ...data }: KitSearch): void {
  const text = new TextEncoder();
  const page = `${locale}/${SEARCH_SLUG}/index.html`;
  const tags = Object.values(SCRIPTS).map((path) => `<script defer src="../../${path}"></script>`);
  const html = new TextDecoder().decode(entries[page] as Uint8Array);
  entries[page] = text.encode(html.replace('</head>', `${tags.join('')}</head>`));
  entries[SCRIPTS.data] = text.encode(`globalThis.searchData=${JSON.stringify(data)};`);
  entries[SCRIPTS.script] = text.encode(script);
}
