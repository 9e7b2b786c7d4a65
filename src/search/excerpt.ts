// The sentence of a page that says most of what was asked, with the words that were found.
import { fold } from './letters.ts';
import type { PageText } from './map.ts';

/** A piece of a sentence; `isFound` for a word of the question. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Letters that an excerpt may have. */
const LONGEST = 180;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

interface Terms {
  readonly roots: ReadonlySet<string>;
  readonly root: (word: string) => string;
}

/** @param anchor the chapter to take it from, if one was found */
export function makeExcerpt({ chapters }: PageText, anchor: string | undefined, terms: Terms): Piece[] {
  const own = chapters.filter((chapter) => chapter.anchor === anchor);
  const sentences = (own.length > 0 ? own : chapters).flatMap((chapter) => chapter.sentences);
  let best = { sentence: sentences.find(isWhole) ?? sentences[0] ?? '', points: 0 };
  for (const sentence of sentences) {
    const points = countRoots(sentence, terms);
    if (points > best.points) best = { sentence, points };
  }
  return mark(shorten(best.sentence, terms), terms);
}

const isWhole = (sentence: string): boolean => sentence.length > 30 && /[.!?]$/.test(sentence);

/** Different roots in a sentence; a line that is none counts only if it says more than a title would. */
function countRoots(sentence: string, { roots, root }: Terms): number {
  const found = new Set(
    Array.from(sentence.matchAll(WORD), ([word]) => root(fold(word))).filter((one) => roots.has(one)),
  );
  return isWhole(sentence) || found.size > 1 ? found.size * (isWhole(sentence) ? 1.5 : 1) : 0;
}

/** A window around the first word found, cut between words. */
function shorten(sentence: string, { roots, root }: Terms): string {
  if (sentence.length <= LONGEST) return sentence;
  const first = Array.from(sentence.matchAll(WORD)).find(([word]) => roots.has(root(fold(word))))?.index ?? 0;
  const start = first < LONGEST - 40 ? 0 : sentence.lastIndexOf(' ', first - 60) + 1;
  const end = start + LONGEST >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + LONGEST);
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, end)}${end < sentence.length ? ' …' : ''}`;
}

function mark(sentence: string, { roots, root }: Terms): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    if (!roots.has(root(fold(word)))) continue;
    if (index > at) pieces.push({ text: sentence.slice(at, index), isFound: false });
    pieces.push({ text: word, isFound: true });
    at = index + word.length;
  }
  return at < sentence.length ? [...pieces, { text: sentence.slice(at), isFound: false }] : pieces;
}
