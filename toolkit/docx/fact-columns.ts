// Columns of the box that says who fills a form in, who signs it and where it goes: so wide that its texts take the fewest
// lines, as on the PDF sheets, by letters instead of measures.
import type { LocalizedText } from '../text/text.ts';

/** Of a line of the box on upright A4, at the size and weight of its texts; a cell's margins take some 2. */
const LETTERS = 96;
const MARGINS = 2;
const MOST_LINES = 8;

/** Shares of the width of the box, one for each [head, text]. */
export function factShares(facts: readonly (readonly [head: LocalizedText, text: LocalizedText])[]): number[] {
  const needs = facts.map(([head, text]) => ({
    line: longest(text.map((part) => part.text)),
    least: longest([...head.map((part) => part.text), ...text.flatMap((part) => part.text.split(' '))]),
  }));
  const columns = (lines: number) =>
    needs.map(({ line, least }) => MARGINS + Math.max(least, Math.min(line, line / lines + least / 3)));
  let lines = 1;
  while (lines < MOST_LINES && sum(columns(lines)) > LETTERS) lines += 1;
  return columns(lines);
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
