// The texts of the site: Pagefind finds in them, and gives them for excerpts. It knows no Bulgarian forms, no compounds and
// no vowels that change, so it is asked for the forms of a root that stand in the texts, as the map has them.

import { readFragment } from './fragment.ts';
import type { Knowledge } from './knowledge.ts';
import type { Entry, Meanings } from './map.ts';
import type { Pagefind } from './pagefind.ts';
import type { Postings, Texts } from './texts.ts';

/** What is read when it is asked for. */
interface Stored {
  readonly pagefind: Pagefind;
  readonly meanings: () => Promise<Meanings>;
}

/** @param pages Pagefind's name for the page of each entry */
export function fullText({ pagefind, meanings }: Stored, pages: readonly string[], knowledge: Knowledge): Texts {
  const entryOf = new Map(pages.map((page, entry) => [page, entry]));
  const kept = new Map<number, Postings>();

  async function findRoot(root: number): Promise<Postings> {
    const known = kept.get(root);
    if (known) return known;
    const found = new Map<number, number>();
    for (const words of wordsToAsk(root, knowledge)) {
      const { results } = await pagefind.search(words);
      for (const { id, score } of results) {
        const entry = entryOf.get(id);
        if (entry !== undefined) found.set(entry, (found.get(entry) ?? 0) + score);
      }
    }
    const rare = rareness(knowledge.frequency(root), pages.length);
    const postings = new Map(Array.from(found, ([entry, score]) => [entry, score / (score + HALF * rare)]));
    kept.set(root, postings);
    return postings;
  }

  return {
    find: async (roots) => new Map(await Promise.all(roots.map(async (root) => [root, await findRoot(root)] as const))),
    async read(entry: Entry) {
      // The longest text of all; what it says of a word is shown as the word's own result.
      if (entry.slug === knowledge.map.glossary) return undefined;
      const id = pages[knowledge.map.entries.indexOf(entry)];
      const { results } = await pagefind.search(null);
      const fragment = await results.find((result) => result.id === id)?.data();
      return fragment && readFragment(fragment);
    },
    explain: async ({ anchor }) => (await meanings())[anchor] ?? '',
  };
}

/** So much of Pagefind's score, without the rareness of the word in it, makes half of the full share. */
const HALF = 6;

/** The part of the score that says how rare a word is (inverse document frequency, as in BM25); the ranking has its own. */
const rareness = (frequency: number, pages: number): number =>
  Math.log(1 + (pages - frequency + 0.5) / (frequency + 0.5));

/** The forms of a root, without those that begin with a shorter one: Pagefind finds longer words too. */
function wordsToAsk(root: number, { wordsOfRoot, frequency }: Knowledge): string[] {
  if (frequency(root) === 0) return [];
  const words = (wordsOfRoot[root] ?? []).map(({ word }) => word).sort((one, other) => one.length - other.length);
  return words.filter((word, at) => !words.slice(0, at).some((shorter) => word.startsWith(shorter)));
}
