// What a typed word may mean among the words of the site: itself, another form of it, a longer word, a compound, a word of
// another keyboard or alphabet, or one that a slip of the hand is away from.
import { distance, letterBits, mayBeNear } from './distance.ts';
import { otherKeyboards } from './keyboards.ts';
import type { Knowledge, Word } from './knowledge.ts';
import { isLatin } from './letters.ts';

/** Roots by number, each with how sure it is that it is meant: 0 to 1. */
export type Candidates = ReadonlyMap<number, number>;

/** More would cost time and bring chance hits. */
const MOST = 8;
/** From here on a word counts as found, and nothing is guessed. */
export const SURE = 0.8;

type Found = Map<number, number>;
type Finder = (word: string, knowledge: Knowledge, found: Found) => void;

const add = (found: Found, root: number, sure: number): void => {
  if ((found.get(root) ?? 0) < sure) found.set(root, sure);
};
const best = (found: Found): number => Math.max(0, ...found.values());

const sameRoot: Finder = (word, { rules, findRoot, findWord }, found) => {
  const known = findWord(word);
  if (known) add(found, known.root, 1);
  const root = findRoot(rules.root(word));
  if (root !== undefined) add(found, root, 0.97);
};

const keyboard: Finder = (word, { rules, findRoot, findWord }, found) => {
  for (const meant of otherKeyboards(word, rules.script)) {
    const root = findWord(meant)?.root ?? findRoot(rules.root(meant));
    if (root !== undefined && meant.length > 3) add(found, root, 0.9);
  }
};

const latin: Finder = (word, knowledge, found) => {
  const { rules, words } = knowledge;
  if (!rules.latin || !isLatin(word) || word.length < 4) return;
  const shapes = latinShapes(knowledge);
  for (const shape of rules.latin.readings(word)) {
    words.forEach(({ root }, at) => {
      const { whole, stem } = shapes[at] ?? { whole: '', stem: '' };
      if (whole === shape) add(found, root, 0.97);
      const rest = shape.length - stem.length;
      if (stem.length > 2 && rest <= 4 && shape.startsWith(stem)) add(found, root, 0.93 - 0.03 * rest);
    });
  }
  if (best(found) >= 0.6) return;
  for (const shape of rules.latin.readings(word)) {
    const most = shape.length >= 8 ? 2 : 1;
    words.forEach(({ root }, at) => {
      const slips = distance(shape, shapes[at]?.whole ?? '', most);
      if (slips <= most) add(found, root, 0.75 - 0.1 * slips);
    });
  }
};

interface LatinShape {
  readonly whole: string;
  readonly stem: string;
}
const shapesOf = new WeakMap<Knowledge, readonly LatinShape[]>();

/** Every word in the shape of its Latin spellings; made when somebody first types in Latin letters. */
function latinShapes(knowledge: Knowledge): readonly LatinShape[] {
  const { rules, words, roots } = knowledge;
  const known = shapesOf.get(knowledge);
  if (known || !rules.latin) return known ?? [];
  const { shape } = rules.latin;
  const stems = roots.map(shape);
  const shapes = words.map(({ word, root }) => ({ whole: shape(word), stem: stems[root] ?? '' }));
  shapesOf.set(knowledge, shapes);
  return shapes;
}

/** Words that begin so: what is still being typed, and what is made from the word. */
const longer: Finder = (word, { rules, words, roots }, found) => {
  const root = rules.root(word);
  for (const { word: other, root: of } of words) {
    if (word.length > 2 && other.startsWith(word)) {
      add(found, of, Math.max(0.45, 0.82 - 0.04 * (other.length - word.length)));
    } else if (root.length > 3 && roots[of]?.startsWith(root)) {
      add(found, of, Math.max(0.45, 0.82 - 0.05 * ((roots[of]?.length ?? 0) - root.length)));
    }
  }
};

/** The word as a later part of a compound: `sopimus` in `mentorointisopimus`. */
const compound: Finder = (word, { rules, words }, found) => {
  const root = rules.root(word);
  if (!rules.compounds || root.length < 4) return;
  for (const { word: other, root: of } of words) {
    const at = other.indexOf(root, 3);
    if (at > 0) add(found, of, other.length - at - root.length <= 4 ? 0.7 : 0.5);
  }
};

/** Words of the same family by a long common beginning. */
const kin: Finder = (word, { rules, roots }, found) => {
  const root = rules.root(word);
  if (best(found) >= 0.6 || root.length < 5) return;
  roots.forEach((other, at) => {
    let shared = 0;
    while (shared < root.length && root[shared] === other[shared]) shared++;
    if (shared >= 5 && shared / root.length >= 0.65 && shared / other.length >= 0.6) {
      add(found, at, 0.3 + (0.4 * shared) / Math.max(root.length, other.length));
    }
  });
};

const slipped: Finder = (word, knowledge, found) => {
  if (best(found) >= SURE || word.length < 4) return;
  for (const { root, slips, word: near } of nearWords(word, knowledge, word.length >= 8 ? 2 : 1)) {
    add(found, root, 0.86 - 0.12 * slips - (near[0] === word[0] ? 0 : 0.1));
  }
};

/** Words of the site at most `most` slips away. */
export const nearWords = (word: string, { words }: Knowledge, most: number): (Word & { slips: number })[] => {
  const bits = letterBits(word);
  return words.flatMap((one) => {
    if (one.word.length < 3 || !mayBeNear(bits, one.bits, most)) return [];
    const slips = distance(word, one.word, most);
    return slips <= most ? [{ ...one, slips }] : [];
  });
};

const FINDERS: readonly Finder[] = [sameRoot, keyboard, latin, longer, compound, kin, slipped];

/** The likeliest first. @param word folded */
export function findCandidates(word: string, knowledge: Knowledge): Candidates {
  const found: Found = new Map();
  for (const find of FINDERS) find(word, knowledge, found);
  const frequent = (root: number) => knowledge.postings(root).size;
  return new Map(
    [...found]
      .sort(([one, sure], [other, than]) => than - sure || frequent(other) - frequent(one))
      .slice(0, MOST),
  );
}
