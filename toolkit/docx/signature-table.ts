// Those who sign, one row each: who, signature, name in block letters, place and date.
import { type LocalizedText, plainText } from '../text/text.ts';
import { labelBeside } from './field-label.ts';
import { divide } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { SignaturePiece } from './piece.ts';
import { stackedRuns } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { cell, describeColumns, headRow, row, staysWithNext, type Table, table } from './table.ts';
import { mm, TINT } from './tokens.ts';

/** Room for a pen: on upright A4 the column of signatures is 62 mm wide. */
const SHARES = [20, 37, 23, 20];
const ROW_HEIGHT = mm(16);

export function signatureTable(pieces: readonly SignaturePiece[], title: LocalizedText, { words, page }: Sheet): Table {
  const widths = divide(page.textWidth, SHARES);
  const heads = [words.signer, words.signature, words.blockLetters, words.placeDate];
  const rows = pieces.map(({ label, cells }, at) => {
    const answers = cells.map((control, column) =>
      cell(widths[column + 1] ?? 0, [paragraph('TableAnswer', [control])], { fill: TINT }),
    );
    return row([cell(widths[0] ?? 0, labelBeside(label)), ...answers], ROW_HEIGHT, staysWithNext(at, pieces.length));
  });
  return table({
    title: plainText(title),
    description: describeColumns(heads),
    widths,
    head: headRow(
      widths,
      heads.map((head) => stackedRuns(head, { bold: true })),
    ),
    rows,
    lattice: true,
  });
}
