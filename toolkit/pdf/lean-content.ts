// What a page draws (ISO 32000-1, 7.8.2) in fewer letters: Typst writes coordinates with nine digits and letters in octal.
import { literal, readLiteral, shortNumber } from './values.ts';

/** A string in brackets; Typst writes brackets in it behind a backslash. */
const STRING = /(\((?:\\[\s\S]|[^\\()])*\))/;
const FRACTION = /-?\d*\.\d+/g;

/** The same drawing, to a hundredth of a point; text and marks as they were. Typst draws no inline images (8.9.7). */
export const leanContent = (content: string): string =>
  content
    .split(STRING)
    .map((part, at) => (at % 2 === 1 ? literal(readLiteral(part)) : leanOperators(part)))
    .join('');

/** Beside a string no space is needed. */
const leanOperators = (operators: string): string =>
  operators.replace(/\s+/g, ' ').trim().replace(FRACTION, shortNumber);
