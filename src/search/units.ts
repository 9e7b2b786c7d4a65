// A question as a list of things that a page should have: single words, words that belong together, and terms of the
// glossary that the question calls by another name.
import { type Candidates, findCandidates, SURE } from './candidates.ts';
import type { Knowledge, Phrase } from './knowledge.ts';

/** Roots that a page should have, all of them. */
export interface Option {
  readonly roots: readonly number[];
  readonly sure: number;
}

/** One thing that is asked for, in all the ways a page may say it. */
export interface Unit {
  readonly options: readonly Option[];
  /** Places of the words in the question. */
  readonly words: readonly number[];
}

/** A word of the question with what it may mean. */
export interface Asked {
  readonly word: string;
  readonly candidates: Candidates;
  /** Its roots in the other languages. */
  readonly foreign: readonly number[];
}

export const askWords = (words: readonly string[], knowledge: Knowledge): Asked[] =>
  words.map((word) => ({ word, candidates: findCandidates(word, knowledge), foreign: knowledge.foreignRoots(word) }));

/** How sure it is that a word of the question means a root; a word of another language is sure. */
export const meansRoot = ({ candidates, foreign }: Asked, root: number): number =>
  Math.max(candidates.get(root) ?? 0, foreign.includes(root) ? 0.95 : 0);

export interface Match {
  readonly phrase: Phrase;
  /** Places of the words in the question that say it. */
  readonly words: readonly number[];
  /** How much of the phrase is said: 0 to 1. */
  readonly share: number;
  readonly sure: number;
}

/** Names of entries and terms that share a word with the question. */
export function matchPhrases(asked: readonly Asked[], { phrasesOf }: Knowledge): Match[] {
  const roots = asked.flatMap(({ candidates, foreign }) => [...candidates.keys(), ...foreign]);
  const phrases = new Set(roots.flatMap((root) => phrasesOf(root)));
  return [...phrases].map((phrase) => {
    const said = phrase.roots.map((root) => {
      const sure = asked.map((one) => meansRoot(one, root));
      const most = Math.max(...sure);
      return { sure: most, at: most >= 0.6 ? sure.indexOf(most) : -1 };
    });
    const found = said.filter(({ at }) => at >= 0);
    return {
      phrase,
      words: [...new Set(found.map(({ at }) => at))],
      share: found.length / phrase.roots.length,
      sure: Math.min(1, ...found.map(({ sure }) => sure)),
    };
  });
}

export function findUnits(asked: readonly Asked[], matches: readonly Match[], knowledge: Knowledge): Unit[] {
  const used = new Set<number>();
  const units = [...termUnits(asked, matches, knowledge, used), ...joinedUnits(asked, knowledge, used)];
  const single = asked.flatMap(({ word, candidates }, at): Unit[] => {
    if (used.has(at)) return [];
    const options = [...candidates].map(([root, sure]) => ({ roots: [root], sure }));
    const parts = (options[0]?.sure ?? 0) < 0.75 ? splitWord(word, knowledge) : undefined;
    return [{ words: [at], options: parts ? [{ roots: parts, sure: SURE }, ...options] : options }];
  });
  return [...units, ...single];
}

/** Synonyms, rejected words and names in other languages lead to the term; the longest first. */
function termUnits(asked: readonly Asked[], matches: readonly Match[], { termTitles }: Knowledge, used: Set<number>) {
  const units = new Map<string, { words: readonly number[]; options: Option[] }>();
  for (const { phrase, words } of matches.filter(leadsToTerm).sort(longestFirst)) {
    const key = words.join();
    if (!units.has(key) && words.some((at) => used.has(at))) continue;
    const unit = units.get(key) ?? { words, options: ownOptions(words, asked) };
    units.set(key, unit);
    for (const at of words) used.add(at);
    if ('term' in phrase.target) unit.options.push({ roots: termTitles[phrase.target.term] ?? [], sure: 0.9 });
  }
  return [...units.values()];
}

const leadsToTerm = ({ phrase, share, sure }: Match): boolean =>
  'term' in phrase.target && phrase.kind === 'name' && share === 1 && sure >= SURE;

const longestFirst = (one: Match, other: Match): number => other.words.length - one.words.length;

/** The words as they were typed: all of them, or what one may mean. */
function ownOptions(words: readonly number[], asked: readonly Asked[]): Option[] {
  const [first, ...others] = words.map((at) => [...(asked[at]?.candidates ?? [])]);
  if (!first) return [];
  if (others.length === 0) {
    return first.filter(([, sure]) => sure >= SURE).map(([root, sure]) => ({ roots: [root], sure }));
  }
  const roots = [first, ...others].flatMap(([best]) => (best && best[1] >= SURE ? [best[0]] : []));
  return roots.length === words.length ? [{ roots, sure: 1 }] : [];
}

/** Neighbours that are one word on the site: `mentorointi sopimus`. */
function joinedUnits(asked: readonly Asked[], { rules, findRoot }: Knowledge, used: Set<number>): Unit[] {
  return asked.slice(1).flatMap(({ word }, before): Unit[] => {
    const words = [before, before + 1];
    const joined = `${asked[before]?.word}${word}`;
    const root = findRoot(rules.root(joined));
    if (root === undefined || joined.length < 6 || words.some((at) => used.has(at))) return [];
    for (const at of words) used.add(at);
    return [{ words, options: [{ roots: [root], sure: 1 }, ...ownOptions(words, asked)] }];
  });
}

/** The roots of a word that was written together and is two or three words of the site. */
function splitWord(word: string, knowledge: Knowledge, parts = 3): number[] | undefined {
  if (word.length < 6 || parts < 2) return undefined;
  let found: { roots: number[]; shortest: number } | undefined;
  for (let at = 3; at <= word.length - 3; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = wholeWord(head, knowledge);
    if (first === undefined) continue;
    const rest = wholeWord(tail, knowledge);
    const roots = rest === undefined ? splitWord(tail, knowledge, parts - 1) : [rest];
    const shortest = rest === undefined ? 2 : Math.min(head.length, tail.length);
    if (roots && shortest > (found?.shortest ?? 0)) found = { roots: [first, ...roots], shortest };
  }
  return found?.roots;
}

/** A word of the site, or another form of one that is as long. */
function wholeWord(word: string, { rules, findRoot, findWord, wordsOfRoot }: Knowledge): number | undefined {
  const known = findWord(word);
  if (known || word.length < 5) return known?.root;
  const root = findRoot(rules.root(word));
  const near = root !== undefined && wordsOfRoot[root]?.some((one) => Math.abs(one.word.length - word.length) < 4);
  return near ? root : undefined;
}
