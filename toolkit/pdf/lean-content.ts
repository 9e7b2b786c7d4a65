// What a page draws (ISO 32000-1, 7.8.2) in fewer letters: Typst writes coordinates with nine digits and letters in octal.
import { literal, shortNumber } from './values.ts';

/** A string in brackets; Typst writes brackets in it behind a backslash. */
const STRING = /(\((?:\\[\s\S]|[^\\()])*\))/;
const FRACTION = /-?\d*\.\d+/g;

/** The same drawing, to a thousandth of a point; text and marks as they were. Typst draws no inline images (8.9.7). */
export const leanContent = (content: string): string =>
  content
    .split(STRING)
    .map((part, at) => (at % 2 === 1 ? leanString(part) : leanOperators(part)))
    .join('');

/** Typst writes bytes that are no letters in three octal digits. */
const ESCAPE = /\\(?:([0-7]{3})|[\s\S])/g;
/** How each byte is written in a string. */
const BYTES = Array.from({ length: 256 }, (_, byte) => literal(String.fromCharCode(byte)).slice(1, -1));

const leanString = (written: string): string =>
  written.replace(ESCAPE, (whole, octal?: string) => (octal ? (BYTES[Number.parseInt(octal, 8)] ?? whole) : whole));

/** Beside a string no space is needed. */
function leanOperators(operators: string): string {
  const tight = operators.trim();
  // Most parts are the room between two letters.
  return tight.length < 8 && !tight.includes('.') ? tight : tight.replace(/\s+/g, ' ').replace(FRACTION, shortNumber);
}
