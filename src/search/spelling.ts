// Words as people write them: what was taken for a typing error, and what may have been meant.
import type { Asked } from './asked.ts';
import { nearWords, SURE } from './candidates.ts';
import type { Knowledge } from './knowledge.ts';
import { fold, wordsOf } from './letters.ts';

const spellings = new WeakMap<Knowledge, ReadonlyMap<string, string>>();

/** A folded word with its dots and accents, as titles, headings and the glossary write it. */
function spell(word: string, knowledge: Knowledge): string {
  let known = spellings.get(knowledge);
  if (!known) {
    const { entries, terms, spellings: headings } = knowledge.map;
    const texts = [...entries.map(({ title }) => title), ...terms.map(({ term }) => term), headings];
    known = new Map(texts.flatMap(wordsOf).map((one) => [fold(one), one.toLowerCase()]));
    spellings.set(knowledge, known);
  }
  return known.get(word) ?? word;
}

/** The question in words of the site; nothing where it was in such words. */
export function meantWords(asked: readonly Asked[], knowledge: Knowledge): string | undefined {
  const words = asked.map((one) => meantWord(one, knowledge));
  return words.some((word, at) => word !== asked[at]?.word)
    ? words.map((word) => spell(word, knowledge)).join(' ')
    : undefined;
}

function meantWord({ word, candidates, foreign }: Asked, { wordsOfRoot }: Knowledge): string {
  const [best] = candidates;
  if (!best || best[1] >= SURE || foreign.length > 0) return word;
  return wordsOfRoot[best[0]]?.[0]?.word ?? word;
}

const MOST_WORDS = 3;
/** A word with more slips than one in so many letters is another word: `vakuutus` is not `valitus`. */
const LETTERS_A_SLIP = 3;

/** Words of the site that look most like those of a question that found nothing. */
export function nearestWords(words: readonly string[], knowledge: Knowledge): string[] {
  const near = words.flatMap((word) =>
    nearWords(word, knowledge, Math.min(3, Math.floor(word.length / LETTERS_A_SLIP))),
  );
  const { frequency } = knowledge;
  const best = near.sort((one, other) => one.slips - other.slips || frequency(other.root) - frequency(one.root));
  return best
    .filter(({ root }, at) => best.findIndex((other) => other.root === root) === at && frequency(root) > 0)
    .slice(0, MOST_WORDS)
    .map(({ word }) => spell(word, knowledge));
}
