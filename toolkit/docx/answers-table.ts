// Labels with their answers, one below the other: a table of two columns, or each alone.
import type { LocalizedText } from '../text/text.ts';
import { plainText } from '../text/text.ts';
import { labelAbove, labelBeside } from './field-label.ts';
import { divide } from './page.ts';
import type { AnswerPiece } from './piece.ts';
import { inlineRuns } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { type Block, cell, describeColumns, headRow, row, staysWithNext, type Table, table } from './table.ts';
import { mm, TINT } from './tokens.ts';

const ROW_HEIGHT = mm(8);

/** The answers as a table called `title`; its first column heads the rows. */
export function answersTable(pieces: readonly AnswerPiece[], title: LocalizedText, sheet: Sheet): Table {
  const { words, page } = sheet;
  const widths = divide(page.textWidth, [36, 64]);
  const [labelWidth = 0, answerWidth = 0] = widths;
  const rows = pieces.map(({ label, answer }, at) => {
    const answers = answer({ width: answerWidth, alone: false });
    const cells = [cell(labelWidth, labelBeside(label)), cell(answerWidth, answers, { fill: TINT })];
    return row(cells, ROW_HEIGHT, staysWithNext(at, pieces.length));
  });
  const heads = [words.field, words.answer];
  return table({
    title: plainText(title),
    description: describeColumns(heads),
    widths,
    head: headRow(
      widths,
      heads.map((head) => inlineRuns(head, { bold: true }, ' · ')),
    ),
    rows,
  });
}

/** One answer below its label. */
export const answerAlone = ({ label, answer }: AnswerPiece, { page }: Sheet): Block[] => [
  ...labelAbove(label),
  ...answer({ width: page.textWidth, alone: true }),
];
