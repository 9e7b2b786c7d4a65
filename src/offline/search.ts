// The search of the archive. From a disk a browser fetches nothing and runs no modules: the data and the script are two
// classic scripts, which its page names.
import { fileURLToPath } from 'node:url';
import type { Zippable } from 'fflate';
import { build } from 'vite';
import type { Locale } from '../../toolkit/locales.ts';
import { SEARCH_SLUG } from '../addresses.ts';
import type { KitData } from '../search/map.ts';

export interface KitSearch extends KitData {
  /** As {@link bundleSearch} gives it. */
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

/** The script of the archive's search as one classic script. @param root the project's folder */
export async function bundleSearch(root: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL('src/search/view/kit.ts', root)), formats: ['iife'], name: 'search' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.filter((output) => output.type === 'chunk');
  if (!chunk) throw new Error('The search of the archive was not bundled.');
  return chunk.code;
}
