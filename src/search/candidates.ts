// What a typed word may mean among the words of the site: itself, another form of it, a longer word, a compound, a word of
// another keyboard or alphabet, or one that a slip of the hand is away from.
import { distance, letterBits, mayBeNear } from './distance.ts';
import { add, best, type Finder, type Found } from './found.ts';
import { otherKeyboards } from './keyboards.ts';
import { isForm, type Knowledge, type Word } from './knowledge.ts';
import { findLatin } from './latin.ts';
import { squeeze } from './letters.ts';

/** Roots by number, each with how sure it is that it is meant: 0 to 1. */
export type Candidates = ReadonlyMap<number, number>;

/** More would cost time and bring chance hits. */
const MOST = 8;
/** From here on a word counts as found, and nothing is guessed. */
export const SURE = 0.8;
/** From here on a word is not taken for two. */
export const LIKELY = 0.74;

const sameRoot: Finder = (word, { rules, findRoot, findWord }, found) => {
  const known = findWord(word);
  if (known) add(found, known.root, 1);
  const root = findRoot(rules.root(word));
  if (root !== undefined) add(found, root, 0.97);
};

const keyboard: Finder = (typed, knowledge, found) => {
  const { rules, findRoot, findWord } = knowledge;
  for (const meant of otherKeyboards(typed, rules.script)) {
    const isWord = isForm(meant, knowledge);
    const root = findWord(meant)?.root ?? findRoot(rules.root(meant));
    // Cyrillic in a language of Latin letters is another keyboard or another language for certain.
    if (root !== undefined && meant.length > 3) add(found, root, isWord && rules.script === 'latin' ? 1 : 0.9);
  }
};

/** Words that begin so: what is still being typed, and what is made from the word. */
const longer: Finder = (word, { rules, words, roots }, found) => {
  const root = rules.root(word);
  // Within a compound the end of a part keeps its two letters: päättäminen, päättämisvaihe.
  const part = rules.compounds && root.length > 4 ? squeeze(root) : undefined;
  for (const { word: other, root: of, squeezed } of words) {
    if (word.length > 2 && other.startsWith(word)) {
      add(found, of, Math.max(0.45, 0.82 - 0.04 * (other.length - word.length)));
    } else if (root.length > 3 && (roots[of]?.startsWith(root) || (part && squeezed.startsWith(part)))) {
      const step = rules.compounds && root.length > 5 ? 0.02 : 0.05;
      add(found, of, Math.max(0.45, 0.82 - step * ((roots[of]?.length ?? 0) - root.length)));
    }
  }
};

/** The word as a later part of a compound: `sopimus` in `mentorointisopimus`. */
const compound: Finder = (word, { rules, roots }, found) => {
  const root = rules.root(word);
  if (!rules.compounds || root.length < 4) return;
  roots.forEach((other, of) => {
    const at = other.indexOf(root, 3);
    if (at > 0) add(found, of, at + root.length === other.length ? 0.7 : 0.5);
  });
};

/** Words of the same family by a long common beginning; a compound shares its first part only. */
const kin: Finder = (word, { rules, roots }, found) => {
  const root = rules.root(word);
  if (root.length < 5) return;
  const [fewest, least] = best(found) >= 0.6 ? [5, 0.75] : rules.compounds && root.length > 11 ? [7, 0.5] : [5, 0.62];
  roots.forEach((other, at) => {
    let shared = 0;
    while (shared < root.length && root[shared] === other[shared]) shared++;
    const share = shared / Math.max(root.length, other.length);
    if (shared >= fewest && share >= least) add(found, at, 0.3 + 0.4 * share);
  });
};

const slipped: Finder = (word, knowledge, found) => {
  if (best(found) >= SURE || word.length < 4) return;
  for (const { root, slips, word: near } of nearWords(word, knowledge, word.length >= 8 ? 2 : 1)) {
    add(found, root, 0.89 - 0.12 * slips - (near[0] === word[0] ? 0 : 0.1));
  }
  // The list of words has not every form of them.
  const root = knowledge.rules.root(word);
  if (root.length < 4) return;
  knowledge.roots.forEach((other, at) => {
    if (distance(root, other, 1) === 1) add(found, at, 0.75 - (other[0] === root[0] ? 0 : 0.1));
  });
};

/** One letter for two, or two for one, in any number of places. */
const doubled: Finder = (word, { words }, found) => {
  if (best(found) >= SURE || word.length < 5) return;
  const shape = squeeze(word);
  for (const { squeezed, root } of words) if (squeezed === shape) add(found, root, SURE - 0.01);
};

/** Better than nothing: words that the typed one begins or ends with, or that begin as it does. */
const partly: Finder = (word, { rules, words, roots }, found) => {
  if (found.size > 0 || word.length < 5) return;
  for (const { word: other, root } of words) {
    if (other.length > 3 && (word.startsWith(other) || (rules.compounds && word.endsWith(other)))) {
      add(found, root, 0.3 + (0.3 * other.length) / word.length);
    }
  }
  const beginning = rules.root(word).slice(0, 4);
  roots.forEach((root, at) => {
    if (root.startsWith(beginning)) add(found, at, 0.3);
  });
};

/** The right letters after the right first one, in another order. */
const isMixedUp = (typed: string, word: string): boolean =>
  typed.length > 4 && typed.length === word.length && typed[0] === word[0] && sorted(typed) === sorted(word);

const sorted = (word: string): string => Array.from(word).sort().join('');

/** Words of the site at most `most` slips away. */
export const nearWords = (word: string, { words }: Knowledge, most: number): (Word & { slips: number })[] => {
  const bits = letterBits(word);
  return words.flatMap((one) => {
    if (one.word.length < 3 || !mayBeNear(bits, one.bits, most)) return [];
    const slips = isMixedUp(word, one.word) ? 1 : distance(word, one.word, most);
    return slips <= most ? [{ ...one, slips }] : [];
  });
};

const FINDERS: readonly Finder[] = [sameRoot, keyboard, findLatin, longer, compound, kin, doubled, slipped, partly];

/** The likeliest first. @param word folded */
export function findCandidates(word: string, knowledge: Knowledge): Candidates {
  const found: Found = new Map();
  for (const find of FINDERS) find(word, knowledge, found);
  const { frequency } = knowledge;
  return new Map(
    [...found].sort(([one, sure], [other, than]) => than - sure || frequency(other) - frequency(one)).slice(0, MOST),
  );
}
