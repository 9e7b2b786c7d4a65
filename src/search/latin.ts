// Words of another alphabet that are typed in Latin letters.
import { distance } from './distance.ts';
import { add, best, type Finder } from './found.ts';
import type { Knowledge } from './knowledge.ts';
import { isLatin } from './letters.ts';

export const findLatin: Finder = (word, knowledge, found) => {
  const { rules, words } = knowledge;
  const isFaint = isOneOf(rules.faintWords, word, knowledge);
  if (!rules.latin || !isLatin(word) || (word.length < 4 && !isFaint)) return;
  const shapes = latinShapes(knowledge);
  for (const shape of rules.latin.readings(word)) {
    words.forEach(({ root }, at) => {
      const { whole, stem } = shapes[at] ?? { whole: '', stem: '' };
      if (whole === shape) add(found, root, 0.97);
      const rest = shape.length - stem.length;
      if (stem.length > 2 && rest <= 4 && shape.startsWith(stem)) add(found, root, 0.93 - 0.03 * rest);
    });
  }
  if (isFaint || best(found) >= 0.6) return;
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

const shapesOfSet = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether a word is one of a few, also in Latin letters; not if the site itself writes it so: `TOI` is not `той`. */
export function isOneOf(few: ReadonlySet<string>, word: string, { rules, findWord }: Knowledge): boolean {
  if (few.has(word)) return true;
  if (!rules.latin || !isLatin(word) || findWord(word)) return false;
  const shapes = shapesOfSet.get(few) ?? new Set(Array.from(few, rules.latin.shape));
  shapesOfSet.set(few, shapes);
  return rules.latin.readings(word).some((shape) => shapes.has(shape));
}
