// What the search says, for its script.
import { SEARCH_WORDS, type SearchWords } from '../search/view/words.ts';

type Key = (typeof SEARCH_WORDS)[number];

/** @param t gives the words of the page's language */
export const searchWords = (t: (key: `search.${Key}`) => string): SearchWords =>
  Object.fromEntries(SEARCH_WORDS.map((key) => [key, t(`search.${key}`)])) as Record<Key, string>;
