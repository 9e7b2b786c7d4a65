// A question as a list of things that a page should have: single words, words that belong together, and terms of the
// glossary that the question calls by another name.
import type { Asked } from './asked.ts';
import { SURE } from './candidates.ts';
import type { Knowledge, Phrase } from './knowledge.ts';
import type { Match } from './matches.ts';

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

export function findUnits(asked: readonly Asked[], matches: readonly Match[], knowledge: Knowledge): Unit[] {
  const used = new Set<number>();
  const calls = matches.filter(leadsToTerm);
  const units = [
    ...termUnits(
      asked,
      calls.filter(({ words }) => words.length > 1),
      knowledge,
      used,
    ),
    ...joinedUnits(asked, knowledge, used),
    ...termUnits(
      asked,
      calls.filter(({ words }) => words.length === 1),
      knowledge,
      used,
    ),
  ];
  const isAllFaint = units.length === 0 && asked.every(({ isFaint }) => isFaint);
  const single = asked.flatMap(({ candidates, isFaint }, at): Unit[] =>
    used.has(at) || (isFaint && !isAllFaint)
      ? []
      : [{ words: [at], options: [...candidates].map(([root, sure]) => ({ roots: [root], sure })) }],
  );
  return [...units, ...single];
}

/** Synonyms, rejected words and names in other languages lead to the term; the longest first. */
function termUnits(asked: readonly Asked[], matches: readonly Match[], knowledge: Knowledge, used: Set<number>) {
  const units = new Map<string, { words: readonly number[]; options: Option[] }>();
  for (const { phrase, words } of matches.toSorted(longestFirst)) {
    const key = words.join();
    if (!units.has(key) && words.some((at) => used.has(at))) continue;
    const unit = units.get(key) ?? { words, options: ownOptions(words, asked) };
    units.set(key, unit);
    for (const at of words) used.add(at);
    unit.options.push(...otherNames(phrase, knowledge));
  }
  return [...units.values()];
}

const leadsToTerm = ({ phrase, share, sure }: Match): boolean =>
  !('entry' in phrase.target) && phrase.kind === 'name' && share === 1 && sure >= SURE;

/** What the pages may say instead. */
function otherNames({ target, roots }: Phrase, { termTitles, synonyms, frequency, map }: Knowledge): Option[] {
  const share = (name: readonly number[]) => Math.min(...name.map(frequency)) / map.entries.length;
  if ('term' in target) return [{ roots: termTitles[target.term] ?? [], sure: 0.78 }];
  if ('entry' in target) return [];
  return (synonyms[target.synonyms] ?? [])
    .filter((name) => name.join() !== roots.join())
    .map((name) => ({ roots: name, sure: 0.8 - 0.5 * share(name) }));
}

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

/** Neighbours that are one word on the site: `mentorointi sopimus`; not the parts that a typed word was taken apart into. */
function joinedUnits(asked: readonly Asked[], { rules, findRoot }: Knowledge, used: Set<number>): Unit[] {
  return asked.slice(1).flatMap(({ word, isPart, isFaint }, before): Unit[] => {
    if (isFaint || asked[before]?.isFaint) return [];
    const words = [before, before + 1];
    const joined = `${asked[before]?.word}${word}`;
    const root = findRoot(rules.root(joined));
    if (isPart || root === undefined || joined.length < 6 || words.some((at) => used.has(at))) return [];
    // `гледа ме` sounds as `гледаме`, which is the same verb and another thing.
    if (asked[before]?.candidates.has(root)) return [];
    for (const at of words) used.add(at);
    return [{ words, options: [{ roots: [root], sure: 1 }, ...ownOptions(words, asked)] }];
  });
}
