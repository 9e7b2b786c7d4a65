// What the button that keeps the site says, for its script.
import { KEEP_WORDS, type KeepWords } from '../keeping/words.ts';

type Key = (typeof KEEP_WORDS)[number];

/** @param t gives the words of the page's language */
export const keepWords = (t: (key: `keep.${Key}`) => string): KeepWords =>
  Object.fromEntries(KEEP_WORDS.map((key) => [key, t(`keep.${key}`)])) as Record<Key, string>;
