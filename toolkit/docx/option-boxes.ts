// Options with their boxes, in as many columns as the longest of them allows; tab stops keep the columns straight.
import { type LocalizedText, plainText } from '../text/text.ts';
import type { OptionBox } from './content-control.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import type { AnswerRoom } from './piece.ts';
import { inlineRuns, run, tabRun } from './runs.ts';
import { mm } from './tokens.ts';
import type { Xml } from './xml-text.ts';

/** Room of a box before its label. */
export const BOX = mm(6.5);
const GAP = mm(5);
/** A letter of 10.5 points is at most this wide on average; Bulgarian in Calibri has 1.9 mm. */
const LETTER = mm(2);
const MOST_COLUMNS = 3;

/** The boxes, and behind the last of them ("other") room for one's own words. */
export function optionsAnswer(boxes: readonly OptionBox[], ownWords: readonly Xml[], room: AnswerRoom): Paragraph[] {
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
  children: readonly Xml[],
  stops: readonly number[],
  { style = 'Option', keepNext = false }: { readonly style?: string; readonly keepNext?: boolean } = {},
): Paragraph =>
  paragraph(style, children, {
    keepNext,
    indent: { left: BOX, hanging: BOX },
    tabs: stops.map((at) => ({ side: 'left', at })),
  });

/** The line for one's own words under a list. */
export const ownWordsParagraph = (label: LocalizedText, ownWords: readonly Xml[]): Paragraph =>
  paragraph('OwnWords', [...inlineRuns(label), ...colon(label), ...ownWords]);

/** A box, a tab, and what the box stands for; before every box but the first another tab. */
export const drawBox = ({ control, label }: OptionBox, at: number): Xml[] => [
  ...(at > 0 ? tab(label) : []),
  control,
  ...tab(label),
  ...inlineRuns(label),
];

const tab = (label: LocalizedText) => label.slice(0, 1).map(({ lang }) => tabRun(lang));
const colon = (label: LocalizedText) => label.slice(0, 1).map(({ lang }) => run(lang, ': '));

const chunk = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
