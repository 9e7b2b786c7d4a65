// The texts of the pages, as the search asks for them: on the site they are Pagefind's, in the archive they lie at hand.
import { unpackNumbers, unpackSorted } from './codec.ts';
import type { Entry, KitData, PageText, Term } from './map.ts';

/** The entries that have a root in their text, by number, and how much of it each has: 0 to 1. */
export type Postings = ReadonlyMap<number, number>;

export interface Texts {
  /**
   * Where own roots stand, by root.
   * @throws Error if it cannot be had; a later call tries again
   */
  readonly find: (roots: readonly number[]) => Promise<ReadonlyMap<number, Postings>>;
  /**
   * The text of an entry's page.
   * @throws Error if it cannot be had; a later call tries again
   */
  readonly read: (entry: Entry) => Promise<PageText | undefined>;
  /**
   * What a word of the glossary means.
   * @throws Error if it cannot be had; a later call tries again
   */
  readonly explain: (term: Term) => Promise<string>;
}

/** The texts of the archive. */
export function kitTexts({ postings: { entries, weights }, meanings, texts }: Omit<KitData, 'map'>): Texts {
  const unpack = (root: number): Postings => {
    const shares = unpackNumbers(weights[root] ?? '');
    return new Map(unpackSorted(entries[root] ?? '').map((entry, at) => [entry, ((shares[at] ?? 0) + 0.5) / 16]));
  };
  return {
    find: async (roots) => new Map(roots.map((root) => [root, unpack(root)])),
    read: async ({ slug }) => texts[slug],
    explain: async ({ anchor }) => meanings[anchor] ?? '',
  };
}
