// Asks a search map: the one door between what is known of the site and those who show results.
import type { Locale } from '../../toolkit/locales.ts';
import { type Asked, askWords } from './asked.ts';
import { LIKELY } from './candidates.ts';
import { findChapter } from './chapter.ts';
import { type Knowledge, openMap } from './knowledge.ts';
import { rootsToFind } from './looked-up.ts';
import type { Chapter, Entry, PackedMap, PageText, Term } from './map.ts';
import { type Match, matchPhrases } from './matches.ts';
import { readQuestion } from './question.ts';
import { DIRECT, type Ranked, rank } from './ranking.ts';
import { meantWords, nearestWords } from './spelling.ts';
import type { Texts } from './texts.ts';
import { findUnits, type Unit } from './units.ts';

export type Result =
  | {
      readonly kind: Entry['kind'];
      readonly entry: Entry;
      readonly score: number;
    }
  | {
      readonly kind: 'term';
      readonly term: Term;
      readonly glossary: string;
      readonly isTitle: boolean;
      readonly score: number;
    };

export interface Answer {
  readonly results: readonly Result[];
  /** Roots that the results were found by, for excerpts. */
  readonly roots: ReadonlySet<string>;
  /** The question as it was understood, where a word was taken for another one. */
  readonly meant?: string | undefined;
  /** The things that were asked for. */
  readonly units: readonly Unit[];
  /** Without results: words of the site that look like those of the question. */
  readonly nearest: readonly string[];
}

export interface Search {
  readonly locale: Locale;
  /** @throws Error if the texts cannot be had; a later call tries again */
  readonly ask: (text: string) => Promise<Answer>;
  readonly read: Texts['read'];
  readonly explain: Texts['explain'];
  /** The chapter of an entry that says most of what was asked, unless its title does. @param text of its page */
  readonly chapterOf: (entry: Entry, text: PageText, answer: Answer) => Chapter | undefined;
  readonly root: (word: string) => string;
}

/**
 * @param map made for the language
 * @param openTexts gives the texts of the same language
 */
export async function createSearch(
  map: PackedMap,
  locale: Locale,
  openTexts: (knowledge: Knowledge) => Texts,
): Promise<Search> {
  const knowledge = await openMap(map, locale);
  const texts = openTexts(knowledge);
  const { read, explain } = texts;
  return {
    ...{ locale, read, explain, root: knowledge.rules.root },
    ask: (text) => ask(text, knowledge, texts),
    chapterOf: (entry, text, { units }) => findChapter(entry, text, units, knowledge),
  };
}

async function ask(text: string, knowledge: Knowledge, texts: Texts): Promise<Answer> {
  const question = readQuestion(text, knowledge);
  const asked = askWords(question.words, knowledge);
  const matches = matchPhrases(asked, knowledge);
  const units = findUnits(asked, matches, knowledge);
  const found = await texts.find(rootsToFind(units, knowledge));
  const entries = notable(rank({ question, asked, matches, units, found }, knowledge)).flatMap(
    ({ entry, score }): Result[] => {
      const one = knowledge.map.entries[entry];
      return one ? [{ kind: one.kind, entry: one, score }] : [];
    },
  );
  const terms = findTerms(asked, matches, knowledge);
  const results = question.asksMeaning ? [...terms, ...entries] : withTerm(entries, terms, knowledge);
  return {
    results,
    roots: shownRoots(units, knowledge),
    units,
    meant: meantWords(asked, knowledge),
    nearest: results.length > 0 ? [] : nearestWords(question.words, knowledge),
  };
}

/** A question that is a term and no title may ask for its meaning: its entry stands third. */
function withTerm(entries: readonly Result[], terms: readonly Result[], { map }: Knowledge): Result[] {
  const term = terms.find((one) => one.kind === 'term' && one.isTitle && one.score >= 0.97);
  const isTitle = term?.kind === 'term' && map.entries.some(({ roots }) => roots === term.term.roots);
  return term && !isTitle ? entries.toSpliced(2, 0, term) : [...entries];
}

/** Roots that are marked in excerpts: not those that a word was only taken for. */
const shownRoots = (units: readonly Unit[], { roots }: Knowledge): ReadonlySet<string> =>
  new Set(
    units.flatMap(({ options }) => {
      const least = Math.min(options[0]?.sure ?? 0, LIKELY);
      return options
        .filter(({ sure }) => sure >= least)
        .flatMap((option) => option.roots.map((root) => roots[root] ?? ''));
    }),
  );

/** What has far less to do with the question than the best is left out. */
const LEAST = 0.1;

const notable = (ranked: readonly Ranked[]): readonly Ranked[] => {
  const best = ranked.find(({ score }) => score < DIRECT / 2)?.score ?? 0;
  return ranked.filter(({ score }) => score >= LEAST * best);
};

/** The terms that the question names as a whole. */
function findTerms(asked: readonly Asked[], matches: readonly Match[], { map }: Knowledge): Result[] {
  const telling = asked.filter(({ isFaint }) => !isFaint).length || asked.length;
  return matches
    .flatMap(({ phrase, share, sure, words }) => {
      const term = 'term' in phrase.target ? map.terms[phrase.target.term] : undefined;
      const score = share * sure * Math.min(1, words.length / telling);
      return term && sure > 0 && score > 0.6
        ? [{ kind: 'term' as const, term, glossary: map.glossary, isTitle: phrase.kind === 'title', score }]
        : [];
    })
    .sort((one, other) => other.score - one.score)
    .filter(({ term }, at, all) => all.findIndex((other) => other.term === term) === at)
    .slice(0, 2);
}
