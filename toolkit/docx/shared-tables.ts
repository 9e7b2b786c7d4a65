// Tables that several fields share: labels with their answers, and those who sign.
import type { Table } from 'docx';
import { type LocalizedText, plainText } from '../text/text.ts';
import { type AnswerPiece, labelBeside, labelRuns, type SignaturePiece } from './piece.ts';
import { divide, mm, type Sheet } from './sheet.ts';
import { cell, DescribedTable, describeColumns, headRow, row, staysWithNext } from './table.ts';
import { inlineRuns, paragraph, stackedRuns } from './text.ts';

const ANSWER_HEIGHT = mm(7.2);

/**
 * The answers as a table called `title`; its first column heads the rows.
 * @param keepNext whether it stays on the page of what follows
 */
export function answersTable(
  pieces: readonly AnswerPiece[],
  title: LocalizedText,
  sheet: Sheet,
  keepNext = false,
): Table {
  const { words, page, colours } = sheet;
  const widths = divide(page.textWidth, [36, 64]);
  const [labelWidth = 0, answerWidth = 0] = widths;
  const rows = pieces.map(({ label, answer }, at) => {
    const answers = answer({ width: answerWidth, alone: false });
    const cells = [cell(labelWidth, labelBeside(label)), cell(answerWidth, answers, { fill: colours.tint })];
    return row(cells, ANSWER_HEIGHT, staysWithNext(at, pieces.length) || (keepNext && at === pieces.length - 1));
  });
  const heads = [words.field, words.answer];
  const head = headRow(
    widths,
    heads.map((words) => inlineRuns(words, { bold: true }, ' · ')),
    sheet,
  );
  return new DescribedTable(
    { title: plainText(title), description: describeColumns(heads), widths, head, rows },
    sheet,
  );
}

/** On a certificate: signature, name and place with date side by side, each below what it is. */
function signedLine(pieces: readonly SignaturePiece[], title: LocalizedText, sheet: Sheet): Table {
  const { blockLetters, placeDate } = sheet.words;
  const places = pieces.flatMap(({ label, cells }) =>
    [label.text, blockLetters, placeDate].map((text, at): AnswerPiece => {
      const control = cells.slice(at, at + 1);
      return { kind: 'answer', label: { text }, answer: () => [paragraph('CellAnswer', control)], columns: 1 };
    }),
  );
  return columnsTable(places, title, sheet, { height: SIGNED_HEIGHT });
}
const SIGNED_HEIGHT = mm(14);

/**
 * The answers side by side, each below what it asks for, as a table called `title`.
 * @param keepNext whether it stays on the page of what follows
 */
export function columnsTable(
  pieces: readonly AnswerPiece[],
  title: LocalizedText,
  sheet: Sheet,
  { height = ANSWER_HEIGHT, keepNext = false } = {},
): Table {
  const { certificate } = sheet;
  const widths = divide(
    sheet.page.textWidth,
    pieces.map(({ columns = 1 }) => columns),
  );
  const cells = pieces.map(({ answer }, at) => {
    const width = widths[at] ?? 0;
    return cell(width, answer({ width, alone: false, headed: true }), { fill: sheet.colours.tint });
  });
  const parts = {
    title: plainText(title),
    description: describeColumns(pieces.map(({ label }) => label.text)),
    widths,
    head: headRow(
      widths,
      pieces.map(({ label }) => (certificate ? inlineRuns(label.text, {}, ' · ') : labelRuns(label))),
      sheet,
    ),
    rows: [row(cells, height, keepNext)],
    lattice: true,
    rowHeads: false,
  };
  return new DescribedTable(parts, sheet);
}

/** Room for a pen: on upright A4 the column of signatures is 62 mm wide. */
const SHARES = [20, 37, 23, 20];
const SIGNATURE_HEIGHT = mm(16);

/** Those who sign, one row each: who, signature, name in block letters, place and date. */
export function signatureTable(pieces: readonly SignaturePiece[], title: LocalizedText, sheet: Sheet): Table {
  if (sheet.certificate) return signedLine(pieces, title, sheet);
  const { words, page, colours } = sheet;
  const widths = divide(page.textWidth, SHARES);
  const heads = [words.signer, words.signature, words.blockLetters, words.placeDate];
  const rows = pieces.map(({ label, cells }, at) => {
    const answers = cells.map((control, column) =>
      cell(widths[column + 1] ?? 0, [paragraph('TableAnswer', [control])], { fill: colours.tint }),
    );
    const all = [cell(widths[0] ?? 0, labelBeside(label)), ...answers];
    return row(all, SIGNATURE_HEIGHT, staysWithNext(at, pieces.length));
  });
  const head = headRow(
    widths,
    heads.map((words) => stackedRuns(words, { bold: true })),
    sheet,
  );
  const description = describeColumns(heads);
  return new DescribedTable({ title: plainText(title), description, widths, head, rows, lattice: true }, sheet);
}
