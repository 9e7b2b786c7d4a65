// How hard a page is to read, in two figures after LIX (Björnsson 1968): words a sentence, and the share of words
// that have more than six letters. Figures of one language do not compare with another's.

import type { Locale } from '../../toolkit/locales.ts';
import { isEasy } from '../lookup/easy.ts';

export interface Reading {
  readonly sentences: number;
  /** Words a sentence, on average. */
  readonly average: number;
  /** Words of the longest sentence, and that sentence. */
  readonly longest: number;
  readonly longestSentence: string;
  /** Percent of words with more than six letters. */
  readonly longWords: number;
}

/** Imports, headings, tables, and components on lines of their own: no sentences of the running text. */
const NO_PROSE = /^\s*(?:import |#|\||<[A-Z/]|\/>|:::|[\])}]|[a-z]+=|\{ |['"])/;

/** A line without markup, its number, and the bold words that name it, as in "**Time:** how often do we meet?" */
const plain = (line: string): string =>
  line
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
    .replace(/^\*\*[^*]+[.:]\*\*/, '')
    .replace(/[*_]/g, '')
    .trim();

/** Names of sites one after another, as among the sources. */
const isListOfSites = (line: string): boolean => (line.match(/\w\.(?:fi|eu|bg|org|com|net)\b/g)?.length ?? 0) > 3;

/** The paragraphs and list items of an MDX body, without markup. A line that begins with a term is a paragraph too. */
const linesOfProse = (body: string): string[] =>
  body
    .split(/\r?\n/)
    .filter((line) => line.startsWith('<Term') || !NO_PROSE.test(line))
    .map(plain)
    .filter((line) => line !== '' && !isListOfSites(line));

/** A sentence ends before a capital or a quotation mark, so that "5. päivä" is one; after a colon anything may begin. */
const ENDS = /(?<=[.!?…][”“"]?)\s+(?=[\p{Lu}”“„"])|(?<=:)\s+/u;

const wordsOf = (sentence: string): string[] => sentence.match(/\p{L}[\p{L}\p{M}\p{Pd}’']*/gu) ?? [];

const lettersOf = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** @param body of an MDX page, without front matter */
export function measureReading(body: string): Reading {
  const sentences = linesOfProse(body)
    .flatMap((line) => line.split(ENDS))
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const [longest] = sentences.toSorted((one, two) => two.words.length - one.words.length);
  return {
    sentences: sentences.length,
    average: words.length / Math.max(sentences.length, 1),
    longest: longest?.words.length ?? 0,
    longestSentence: longest?.text ?? '',
    longWords: (100 * words.filter((word) => lettersOf(word) > 6).length) / Math.max(words.length, 1),
  };
}

type Limits = Readonly<Record<'average' | 'longest' | 'longWords', Readonly<Record<Locale, number>>>>;

/** A little above the hardest of our own pages: a page beyond them stands out from the rest. */
const LIMITS: Readonly<Record<'easy' | 'guide', Limits>> = {
  easy: {
    average: { fi: 6, en: 8, bg: 7 },
    longest: { fi: 12, en: 14, bg: 13 },
    longWords: { fi: 45, en: 16, bg: 43 },
  },
  guide: {
    average: { fi: 9, en: 13, bg: 12 },
    longest: { fi: 20, en: 26, bg: 26 },
    longWords: { fi: 62, en: 34, bg: 46 },
  },
};

/** The limits that a page has to keep. */
const limitsOf = (slug: string): Limits => LIMITS[isEasy(slug) ? 'easy' : 'guide'];

/** What goes beyond its limit, in words. */
export function findHardToRead(slug: string, locale: Locale, reading: Reading): string[] {
  const { average, longest, longWords } = limitsOf(slug);
  const faults = [
    reading.average > average[locale] && `${reading.average.toFixed(1)} words a sentence, at most ${average[locale]}`,
    reading.longest > longest[locale] &&
      `${reading.longest} words, at most ${longest[locale]}: ${reading.longestSentence}`,
    reading.longWords > longWords[locale] &&
      `${reading.longWords.toFixed(0)} % long words, at most ${longWords[locale]} %`,
  ];
  return faults.filter((fault) => fault !== false);
}
