// Asks a search map: the one door between what is known of the site and those who show results.
import type { Locale } from '../../toolkit/locales.ts';
import { type Asked, askWords } from './asked.ts';
import { SURE } from './candidates.ts';
import { type Knowledge, openMap } from './knowledge.ts';
import type { Entry, SearchMap, Term } from './map.ts';
import { type Match, matchPhrases } from './matches.ts';
import { readQuestion } from './question.ts';
import { rank } from './ranking.ts';
import { findUnits, type Unit } from './units.ts';

export type Result =
  | {
      readonly kind: Entry['kind'];
      readonly entry: Entry;
      readonly chapter?: string | undefined;
      readonly score: number;
    }
  | { readonly kind: 'term'; readonly term: Term; readonly glossary: string; readonly score: number };

export interface Answer {
  readonly results: readonly Result[];
  /** Roots that the results were found by, for excerpts. */
  readonly roots: ReadonlySet<string>;
  /** The question as it was understood, where a word was taken for another one. */
  readonly meant?: string | undefined;
}

export interface Search {
  readonly locale: Locale;
  readonly ask: (text: string) => Answer;
  readonly root: (word: string) => string;
}

/** @param map made for the language */
export function createSearch(map: SearchMap, locale: Locale): Search {
  const knowledge = openMap(map, locale);
  return { locale, ask: (text) => ask(text, knowledge), root: knowledge.rules.root };
}

function ask(text: string, knowledge: Knowledge): Answer {
  const question = readQuestion(text, knowledge);
  const asked = askWords(question.words, knowledge);
  const matches = matchPhrases(asked, knowledge);
  const units = findUnits(asked, matches, knowledge);
  const entries = rank(question, asked, matches, units, knowledge).flatMap(({ entry, score }): Result[] => {
    const found = knowledge.map.entries[entry];
    return found ? [{ kind: found.kind, entry: found, score, chapter: chapterOf(entry, units, knowledge) }] : [];
  });
  const terms = findTerms(asked, matches, knowledge);
  return {
    results: question.asksMeaning ? [...terms, ...entries] : withTerm(entries, terms),
    roots: new Set(
      units.flatMap(({ options }) => options.flatMap(({ roots }) => roots.map((root) => knowledge.roots[root] ?? ''))),
    ),
    meant: meantWords(asked, knowledge),
  };
}

/** A question that is a term and no title may ask for its meaning: its entry stands third. */
function withTerm(entries: readonly Result[], terms: readonly Result[]): Result[] {
  const [term] = terms.filter(({ score }) => score >= 0.97);
  const [first] = entries;
  return term && !(first && first.score > 50) ? entries.toSpliced(2, 0, term) : [...entries];
}

/** The terms that the question names as a whole. */
const findTerms = (asked: readonly Asked[], matches: readonly Match[], { map }: Knowledge): Result[] =>
  matches
    .flatMap(({ phrase, share, sure, words }) => {
      const term = 'term' in phrase.target ? map.terms[phrase.target.term] : undefined;
      const score = share * sure * (words.length / asked.length);
      return term && sure > 0 && score > 0.6 ? [{ kind: 'term' as const, term, glossary: map.glossary, score }] : [];
    })
    .sort((one, other) => other.score - one.score)
    .filter(({ term }, at, all) => all.findIndex((other) => other.term === term) === at)
    .slice(0, 2);

/** The chapter whose heading says most of the question, unless the title does. */
function chapterOf(at: number, units: readonly Unit[], { map, headings, titles }: Knowledge): string | undefined {
  const says = (heading: readonly number[]) =>
    units.filter(({ options }) =>
      options.some(({ roots, sure }) => sure >= SURE && roots.every((root) => heading.includes(root))),
    ).length;
  const counts = (headings[at] ?? []).map(says);
  const most = Math.max(0, ...counts);
  if (most === 0 || says(titles[at] ?? []) >= most) return undefined;
  return map.entries[at]?.headings?.[counts.indexOf(most)]?.[0];
}

/** The question in words of the site, where a slip of the hand was read over. */
function meantWords(asked: readonly Asked[], { wordsOfRoot }: Knowledge): string | undefined {
  let changed = false;
  const words = asked.map(({ word, candidates, foreign }) => {
    const [best] = candidates;
    if (!best || best[1] >= SURE || foreign.length > 0) return word;
    const near = wordsOfRoot[best[0]]?.[0]?.word;
    if (near && near !== word) changed = true;
    return near ?? word;
  });
  return changed ? words.join(' ') : undefined;
}
