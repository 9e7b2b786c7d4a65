// An answer that is written: a line in a table of answers, or a box below its label.
import type { Input } from '../fields/field-type.ts';
import type { LocalizedText } from '../text/text.ts';
import { contentControl } from './content-control.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import type { AnswerPiece } from './piece.ts';
import type { Borders } from './properties.ts';
import type { Sheet } from './sheet.ts';
import { LINE } from './tokens.ts';

interface WrittenField {
  readonly label: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly required: boolean;
}

/** The piece of a field that asks for one line; `pattern` says how to write it. */
export const writtenAnswer = (
  { label, hint, required }: WrittenField,
  inputs: readonly Input[],
  sheet: Sheet,
  pattern?: LocalizedText,
): AnswerPiece => ({
  kind: 'answer',
  label: { text: label, required, pattern, hints: [hint] },
  answer: ({ alone }) => [answerLine(inputs, sheet, alone)],
});

/** One line to fill in: plain in a cell, in a box of its own outside a table. */
export const answerLine = (inputs: readonly Input[], sheet: Sheet, alone: boolean): Paragraph =>
  alone ? boxedAnswer(inputs, sheet, 1) : paragraph('CellAnswer', controlsOf(inputs, sheet));

/**
 * A box that grows with its text. Empty it is about `lines` lines high, but never more than four: its height comes from
 * the room between text and border, of which Word allows 31 points (ECMA-376-1 §17.3.4 `w:space`).
 */
export const boxedAnswer = (inputs: readonly Input[], sheet: Sheet, lines: number): Paragraph =>
  paragraph('BoxedAnswer', controlsOf(inputs, sheet), { borders: boxBorders(lines) });

const controlsOf = (inputs: readonly Input[], sheet: Sheet) => inputs.map((input) => contentControl(input, sheet));

const PADDING = 4;
const LINE_HEIGHT = 13;

/** Borders of a box; styles.ts uses them for one line. */
export function boxBorders(lines: number): Borders {
  const side = (space: number) => ({ size: 4, color: LINE, space });
  const bottom = Math.min(31, PADDING + (lines - 1) * LINE_HEIGHT);
  return { top: side(PADDING), bottom: side(bottom), left: side(PADDING), right: side(PADDING) };
}
