// Where an answer is given: a line or a box to write in, and boxes to tick.
import type { Paragraph, ParagraphChild } from 'docx';
import type { Input } from '../fields/field-type.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { contentControl, type OptionBox } from './content-control.ts';
import type { AnswerPiece, AnswerRoom } from './piece.ts';
import { boxBorders, mm, type Sheet } from './sheet.ts';
import { inlineRuns, paragraph, run, tabRun } from './text.ts';

interface WrittenField {
  readonly label: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly required: boolean;
  /** Of the twelve columns of a sheet. */
  readonly width?: number;
}

/** The piece of a field that asks for one line; `pattern` says how to write it. */
export const writtenAnswer = (
  { label, hint, required, width }: WrittenField,
  inputs: readonly Input[],
  sheet: Sheet,
  pattern?: LocalizedText,
): AnswerPiece => ({
  kind: 'answer',
  label: { text: label, required, pattern, hints: [hint] },
  answer: (room) => [answerLine(inputs, sheet, room)],
  ...(hint || width === undefined ? {} : { columns: width }),
});

/** One line to fill in: plain in a cell, in a box of its own outside a table. */
export const answerLine = (inputs: readonly Input[], sheet: Sheet, { alone, headed, width }: AnswerRoom): Paragraph =>
  alone
    ? boxedAnswer(inputs, sheet, 1)
    : paragraph('CellAnswer', controlsOf(inputs, sheet, headed ? width : undefined));

/** A box about `lines` lines high that grows with its text. */
export const boxedAnswer = (inputs: readonly Input[], sheet: Sheet, lines: number): Paragraph =>
  paragraph('BoxedAnswer', controlsOf(inputs, sheet), { border: boxBorders(lines, sheet.colours.line) });

/** @param cellWidth of the cell that they stand in, where its column says what to write */
export const controlsOf = (inputs: readonly Input[], sheet: Sheet, cellWidth?: number): ParagraphChild[] =>
  inputs.map((input) => contentControl(input, sheet, cellWidth));

/** Room of a box before its label. */
export const BOX = mm(6.5);
const GAP = mm(5);
/** A letter of 10.5 points is at most this wide on average; Bulgarian in Calibri has 1.9 mm. */
const LETTER = mm(2);
const MOST_COLUMNS = 3;

/**
 * Options with their boxes, in as many columns as the longest of them allows; tab stops keep the columns straight. Behind
 * the last of them ("other") stands room for one's own words.
 */
export function optionsAnswer(
  boxes: readonly OptionBox[],
  ownWords: readonly ParagraphChild[],
  room: AnswerRoom,
): Paragraph[] {
  const plain = ownWords.length > 0 ? boxes.slice(0, -1) : boxes;
  const other = boxes.slice(plain.length).map((box) => [...drawBox(box, 0), ...colon(box.label), ...ownWords]);
  const columns = columnsFor(plain, room.width);
  const width = Math.floor(room.width / columns);
  const stops = Array.from({ length: columns }, (_, at) => at * width).flatMap((start) => [start, start + BOX]);
  const lines = [...chunk(plain, columns).map((line) => line.flatMap(drawBox)), ...other];
  // In a table the row holds its lines together.
  return lines.map((line, at) =>
    optionParagraph(line, stops.slice(1), { keepNext: room.alone && at < lines.length - 1 }),
  );
}

function columnsFor(boxes: readonly OptionBox[], width: number): number {
  const longest = Math.max(...boxes.map(({ label }) => plainText(label).length));
  const fitting = Math.floor(width / (BOX + longest * LETTER + GAP));
  return Math.max(1, Math.min(MOST_COLUMNS, boxes.length, fitting));
}

/** Boxes in one line with a tab stop before each label and each further box. */
export const optionParagraph = (
  children: readonly ParagraphChild[],
  stops: readonly number[],
  { style = 'Option', keepNext = false }: { readonly style?: string; readonly keepNext?: boolean } = {},
): Paragraph =>
  paragraph(style, children, {
    keepNext,
    indent: { left: BOX, hanging: BOX },
    tabStops: stops.map((position) => ({ type: 'left', position })),
  });

/** The line for one's own words under a list. */
export const ownWordsParagraph = (label: LocalizedText, ownWords: readonly ParagraphChild[]): Paragraph =>
  paragraph('OwnWords', [...inlineRuns(label), ...colon(label), ...ownWords]);

/** A box, a tab, and what the box stands for; before every box but the first another tab. */
export const drawBox = ({ control, label }: OptionBox, at: number): ParagraphChild[] => [
  ...(at > 0 ? tab(label) : []),
  control,
  ...tab(label),
  ...inlineRuns(label),
];

const tab = (label: LocalizedText) => label.slice(0, 1).map(({ lang }) => tabRun(lang));
const colon = (label: LocalizedText) => label.slice(0, 1).map(({ lang }) => run(lang, ': '));

const chunk = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
