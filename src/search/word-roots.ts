// The roots of many words in few letters: most roots are their word without its end.
import { packNumbers, unpackNumbers } from './codec.ts';

export interface PackedRoots {
  /** For each word how many letters its root is shorter; {@link OTHER} where it is no beginning of the word. */
  readonly cuts: string;
  /** The other roots, in the order of their words. */
  readonly others: string;
}

const OTHER = 50;

/** @param roots of the words, in their order */
export function packRoots(words: readonly string[], roots: readonly string[]): PackedRoots {
  const cuts = words.map((word, at) => {
    const root = roots[at] ?? '';
    return word.startsWith(root) && word.length - root.length < OTHER ? word.length - root.length : OTHER;
  });
  return { cuts: packNumbers(cuts), others: roots.filter((_, at) => cuts[at] === OTHER).join(' ') };
}

/** @returns the roots of the words, in their order */
export function unpackRoots(words: readonly string[], { cuts, others }: PackedRoots): string[] {
  const rest = others.split(' ').values();
  const lengths = unpackNumbers(cuts);
  return words.map((word, at) => {
    const cut = lengths[at] ?? 0;
    return cut === OTHER ? (rest.next().value ?? '') : word.slice(0, word.length - cut);
  });
}

/** Each root once; its place is its number. */
export const numberRoots = (roots: readonly string[]): string[] => [...new Set(roots)].sort();
