// Pairs from names that somebody pasted, with codes that stay.
import type { Pair, Wishes } from './wishes.ts';

export interface Names {
  readonly mentor: string;
  readonly mentee: string;
}

/** A heading of a list, in any of the languages, and forms of words for the mentee that lists use. */
const HEADING =
  /^(mentor[is]?|mentors?|mentees?|ment(or|ee) name|name|nimi|akto(ri|rit)|mentoroitav[at]+|ментор(и)?|менти|име|обект на менторинга)$/iu;
/** What stands beside names in a list: numbers of rows, telephones, addresses. */
const NO_NAME = /^(\d+[.)]?|[+\d][\d\s()/-]{4,}|\S+@\S+)$/u;

/**
 * Reads a pasted list: a line a pair, mentor first, then mentee, as spreadsheets copy columns (tabs) or as people type
 * (semicolons, or commas where there is neither). One name in a line is a mentor without a mentee yet. Headings, row
 * numbers, telephones and e-mail addresses are left out, and so is what stands after the second name.
 */
export const namesFrom = (pasted: string): Names[] =>
  pasted
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map(cellsOf)
    .filter((cells) => cells.some(Boolean) && !cells.every((cell) => cell === '' || HEADING.test(cell)))
    .map(([mentor = '', mentee = '']) => ({ mentor, mentee }));

/** The names of a line; an empty cell before or between names stays, so that columns stay what they are. */
function cellsOf(line: string): string[] {
  const sign = ['\t', ';', ','].find((one) => line.includes(one));
  const cells = (sign ? line.split(sign) : [line]).map((cell) => cleanName(cell));
  return cells.filter((cell) => !NO_NAME.test(cell));
}

const cleanName = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .replace(/^\d+[.)]\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The wishes with these pairs, in this order. Who was there before keeps the code; a pair whose names were not known
 * yet gets them; everybody else gets a number that nobody has had.
 * @param set language set of the papers of new pairs
 */
export function withPairs(wishes: Wishes, names: readonly Names[], set = wishes.pairs[0]?.set ?? 'en'): Wishes {
  const free = new Set(wishes.pairs);
  const take = (fits: (pair: Pair) => boolean) => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found;
  };
  const same = names.map((name) => take((pair) => pair.mentor === name.mentor && pair.mentee === name.mentee));
  let { lastCode } = wishes;
  const pairs = names.map((name, at): Pair => {
    const known = same[at] ?? take((pair) => isOpenFor(pair, name));
    if (known) return { ...known, ...name };
    lastCode += 1;
    return { code: `P${lastCode}`, set, ...name };
  });
  return { ...wishes, pairs, lastCode };
}

const isOpenFor = (pair: Pair, name: Names): boolean =>
  (pair.mentor === '' || pair.mentor === name.mentor) && (pair.mentee === '' || pair.mentee === name.mentee);
