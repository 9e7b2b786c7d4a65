// The syllables of words, by the patterns that TeX parts words with (Liang 1983): loaded where a word has to be parted.
import createHyphenator from 'hyphen';
import type { Locale } from '../../toolkit/locales.ts';

/** The parts of a word between which a line may end. */
export type Syllables = (word: string) => string[];

const PATTERNS = {
  fi: () => import('hyphen/patterns/fi.js'),
  en: () => import('hyphen/patterns/en-gb.js'),
  bg: () => import('hyphen/patterns/bg.js'),
} satisfies Record<Locale, unknown>;

/** @returns the syllables of words in `language`; a word of a language that the site does not have is one */
export async function loadSyllables(language: string): Promise<Syllables> {
  if (!Object.hasOwn(PATTERNS, language)) return (word) => [word];
  const { default: patterns } = await PATTERNS[language as Locale]();
  const hyphenate = createHyphenator(patterns);
  return (word) => String(hyphenate(word)).split('\u00ad');
}
