// Pagefind as it lies on the site, an index for each language: the part of it that the search uses.
import type { Locale } from '../../toolkit/locales.ts';

export interface Pagefind {
  /** @param words all to be found, in these forms or longer ones; `null` gives every page */
  readonly search: (words: string | null) => Promise<{ readonly results: readonly Hit[] }>;
}

interface Hit {
  readonly id: string;
  /** How much a page says of what was asked, as Pagefind weighs it: 0 and more. */
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

export interface Fragment {
  readonly url: string;
  readonly meta: { readonly title: string };
  /** The text of the page, its words between single spaces. */
  readonly content: string;
  /** Its headings; `location` is the number of words before. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

export interface PagefindScript {
  readonly createInstance: (options: object) => Pagefind;
}

/**
 * How it is started: without its worker, an answer takes too little time for one; and a keyword counts twelve times a word of
 * the text, because a page has it only for being asked for by it.
 */
export const SETTINGS = { noWorker: true, ranking: { metaWeights: { title: 5, names: 12 } } } as const;

let attempts = 0;

/**
 * @param base path of the site, with a slash at its end
 * @throws Error if it cannot be had; a later call tries again
 */
export async function startPagefind(base: string, locale: Locale): Promise<Pagefind> {
  const folder = `${base}pagefind/${locale}/`;
  // Some browsers keep by its address that a script could not be had.
  const retry = attempts > 0 ? `?${attempts}` : '';
  try {
    const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`)) as PagefindScript;
    return await openPagefind(createInstance({ basePath: folder, ...SETTINGS }));
  } catch (fault) {
    attempts++;
    throw fault;
  }
}

/** Waits until it can answer. @throws Error if it never will */
async function openPagefind(pagefind: Pagefind): Promise<Pagefind> {
  await pagefind.search(null);
  return pagefind;
}
