// Where the roots of a language stand in its pages, and how much of each a page has.
import { fold, wordsOf } from '../search/letters.ts';
import type { RootNumbers } from './roots.ts';
import type { Thing } from './things.ts';

/** How often a word counts by its place. */
const PLACES = { title: 6, heading: 4, lead: 3, name: 2, text: 1 };
/** So many occurrences make half of the full weight, on a page of ordinary length (as in BM25). */
const HALF = 2.5;

/** For each own root: entries and how much of it they have, in sixteenths: 0 to 15. */
export function postings(things: readonly Thing[], roots: RootNumbers): [number, number][][] {
  const counts = things.map((thing) => countRoots(thing, roots));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.filter(Boolean).length);
  const rows: [number, number][][] = roots.roots.map(() => []);
  counts.forEach((count, entry) => {
    const half = HALF * (0.5 + (0.5 * (lengths[entry] ?? 0)) / average);
    for (const [root, times] of count) rows[root]?.push([entry, Math.floor((16 * times) / (times + half))]);
  });
  return rows;
}

function countRoots({ title, names, page }: Thing, roots: RootNumbers): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (text: string, times: number) => {
    for (const word of wordsOf(text)) {
      const root = roots.ofWord(fold(word));
      counts.set(root, (counts.get(root) ?? 0) + times);
    }
  };
  if (!page) return counts;
  count(title, PLACES.title);
  for (const name of names) count(name, PLACES.name);
  page.chapters.forEach(({ heading, sentences }, chapter) => {
    count(heading, PLACES.heading);
    for (const [at, sentence] of sentences.entries())
      count(sentence, chapter === 0 && at < 3 ? PLACES.lead : PLACES.text);
  });
  return counts;
}
