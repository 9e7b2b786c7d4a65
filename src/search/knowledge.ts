// A search map opened for use.
import { type Locale, locales } from '../../toolkit/locales.ts';
import { numberRoots, unpackColumns, unpackNames, unpackNumbers, unpackWords } from './codec.ts';
import { letterBits } from './distance.ts';
import type { Rules } from './languages/language.ts';
import { rulesOf } from './languages/rules.ts';
import { fold, squeeze } from './letters.ts';
import type { PackedMap, SearchMap } from './map.ts';

export interface Word {
  readonly word: string;
  readonly root: number;
  readonly bits: number;
  readonly squeezed: string;
}

/** A name of something: the roots that have to be asked for. */
export interface Phrase {
  readonly roots: readonly number[];
  readonly target: { readonly entry: number } | { readonly term: number } | { readonly synonyms: number };
  /** `title` of an entry or term, another `name`, or a title in a `foreign` language. */
  readonly kind: 'title' | 'name' | 'foreign';
}

export interface Knowledge {
  readonly locale: Locale;
  readonly rules: Rules;
  readonly map: SearchMap;
  readonly words: readonly Word[];
  readonly roots: readonly string[];
  readonly wordsOfRoot: readonly (readonly Word[])[];
  readonly findRoot: (root: string) => number | undefined;
  readonly findWord: (word: string) => Word | undefined;
  /** The numbers of a word's roots in the other languages. */
  readonly foreignRoots: (word: string) => readonly number[];
  /** How many entries have a root in their texts. */
  readonly frequency: (root: number) => number;
  /** The phrases that hold a root. */
  readonly phrasesOf: (root: number) => readonly Phrase[];
  /** Roots of the title of each entry, and of each term. */
  readonly titles: readonly (readonly number[])[];
  readonly termTitles: readonly (readonly number[])[];
  /** Roots of the chapters of each entry. */
  readonly headings: readonly (readonly (readonly number[])[])[];
  /** Roots of each word that means one thing, by thing. */
  readonly synonyms: readonly (readonly (readonly number[])[])[];
  /** Roots of the words that count only beside others. */
  readonly faint: ReadonlySet<number>;
}

/** Words that are opened without a rest: a few milliseconds on a slow device. */
const WITHOUT_REST = 500;
/** Lets the page answer its reader: nothing shall take 50 ms at a time (W3C Long Tasks). */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The roots are made here: their rules take fewer milliseconds than a list of them would take to come. */
async function openWords(packed: string, rules: Rules) {
  const written: { word: string; root: string; bits: number; squeezed: string }[] = [];
  for (const [at, word] of unpackWords(packed).entries()) {
    if (at % WITHOUT_REST === 0) await rest();
    written.push({ word, root: rules.root(word), bits: letterBits(word), squeezed: squeeze(word) });
  }
  await rest();
  const roots = numberRoots(written.map(({ root }) => root));
  const numberOf = new Map(roots.map((root, at) => [root, at]));
  return { roots, numberOf, words: written.map((one): Word => ({ ...one, root: numberOf.get(one.root) ?? 0 })) };
}

/** @param packed made for the language */
export async function openMap(packed: PackedMap, locale: Locale): Promise<Knowledge> {
  const map: SearchMap = { ...packed, entries: unpackColumns(packed.entries), terms: unpackColumns(packed.terms) };
  const rules = rulesOf(locale);
  const { words, roots, numberOf } = await openWords(map.words, rules);
  await rest();
  const wordsOfRoot: Word[][] = roots.map(() => []);
  for (const word of words) wordsOfRoot[word.root]?.push(word);
  const byWord = new Map(words.map((word) => [word.word, word]));
  const phrases = indexPhrases(readPhrases(map));
  await rest();
  const frequencies = unpackNumbers(map.frequencies);
  return {
    locale,
    rules,
    words,
    roots,
    wordsOfRoot,
    map,
    findRoot: (root) => numberOf.get(root),
    findWord: (word) => byWord.get(word),
    foreignRoots: foreignFinder(map, locale, roots.length),
    frequency: (root) => frequencies[root] ?? 0,
    phrasesOf: (root) => phrases.get(root) ?? [],
    titles: map.entries.map((entry) => unpackNumbers(entry.roots)),
    headings: map.entries.map(({ headings = '' }) => unpackNames(headings)),
    synonyms: map.synonyms.map(unpackNames),
    faint: new Set([...rules.faintWords].flatMap((word) => numberOf.get(rules.root(word)) ?? [])),
    termTitles: map.terms.map((term) => unpackNumbers(term.roots)),
  };
}

function foreignFinder(map: SearchMap, own: Locale, first: number): Knowledge['foreignRoots'] {
  const numbers = new Map<string, number>();
  let next = first;
  for (const [locale, packed] of Object.entries(map.foreign)) {
    for (const root of unpackWords(packed)) numbers.set(`${locale} ${root}`, next++);
  }
  const others = locales.filter((locale) => locale !== own);
  return (word) => others.flatMap((locale) => numbers.get(`${locale} ${rulesOf(locale).root(fold(word))}`) ?? []);
}

function readPhrases({ entries, terms, synonyms }: SearchMap): Phrase[] {
  const phrases = (packed: string, kind: Phrase['kind'], target: Phrase['target']): Phrase[] =>
    unpackNames(packed).map((roots) => ({ roots: [...new Set(roots)], kind, target }));
  return [
    ...entries.flatMap(({ roots, names = '', foreign = '' }, entry) => [
      ...phrases(roots, 'title', { entry }),
      ...phrases(names, 'name', { entry }),
      ...phrases(foreign, 'foreign', { entry }),
    ]),
    ...terms.flatMap(({ roots, names }, term) => [
      ...phrases(roots, 'title', { term }),
      ...phrases(names, 'name', { term }),
    ]),
    ...synonyms.flatMap((names, at) => phrases(names, 'name', { synonyms: at })),
  ].filter(({ roots }) => roots.length > 0);
}

function indexPhrases(phrases: readonly Phrase[]): ReadonlyMap<number, readonly Phrase[]> {
  const index = new Map<number, Phrase[]>();
  for (const phrase of phrases) {
    for (const root of phrase.roots) {
      const known = index.get(root);
      if (known) known.push(phrase);
      else index.set(root, [phrase]);
    }
  }
  return index;
}

/** Whether it is a word of the site, or another form of one that is about as long; the list has not every form. */
export function isForm(word: string, { rules, findRoot, findWord, wordsOfRoot }: Knowledge): boolean {
  if (findWord(word) || word.length < 5) return findWord(word) !== undefined;
  const root = findRoot(rules.root(word));
  return root !== undefined && (wordsOfRoot[root]?.some((one) => Math.abs(one.word.length - word.length) < 4) ?? false);
}
