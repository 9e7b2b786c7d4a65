// Word faces of the field types that are tables of their own.
import type { TableRow } from 'docx';
import type { Input } from '../fields/field-type.ts';
import type { LocalizedFieldOf } from '../fields/index.ts';
import { plainText } from '../text/text.ts';
import { contentControl } from './content-control.ts';
import { type DocxFace, labelRuns } from './piece.ts';
import { divide, mm, type Sheet } from './sheet.ts';
import { cell, DescribedTable, describeColumns, headRow, row, staysWithNext } from './table.ts';
import { paragraph, run, stackedRuns } from './text.ts';

type TableField = LocalizedFieldOf<'table'>;

const NUMBER_WIDTH = mm(11);
/** Millimetres: a row grows with its text, and needs no room for a pen. */
const HIGHEST = 10;
const CENTRED = { alignment: 'center' } as const;

export const tableDocx: DocxFace<'table'> = (field, inputs, sheet) => {
  const widths = columnWidths(field, sheet);
  const heads = [field.rowHead, ...field.columns.map(({ label }) => label)];
  const parts = {
    title: plainText(field.label),
    description: describeColumns(heads),
    widths,
    head: headOf(field, widths, sheet),
    rows: Array.from({ length: field.rows }, (_, at) => rowOf(field, at, inputs, widths, sheet)),
    lattice: true,
  };
  return {
    kind: 'table',
    label: { text: field.label, required: field.required, hints: [field.hint] },
    table: new DescribedTable(parts, sheet),
  };
};

function columnWidths({ columns, rowLabels, rowLabelWidth }: TableField, { page }: Sheet): number[] {
  const first = rowLabels ? mm(rowLabelWidth) : NUMBER_WIDTH;
  const shares = columns.map(({ share }) => share);
  return [first, ...divide(page.textWidth - first, shares)];
}

function headOf({ rowHead, rowLabels, columns }: TableField, widths: readonly number[], sheet: Sheet): TableRow {
  const heads = columns.map(({ label, type }) =>
    labelRuns({ text: label, pattern: type === 'date' ? sheet.words.dateHint : undefined }),
  );
  const centred = [!rowLabels, ...columns.map(({ type }) => type === 'checkbox')];
  return headRow(widths, [stackedRuns(rowHead, { bold: true }), ...heads], sheet, centred);
}

function rowOf(
  { columns, rowLabels, rows, rowHeight }: TableField,
  at: number,
  inputs: readonly Input[],
  widths: readonly number[],
  sheet: Sheet,
): TableRow {
  const name = rowLabels?.[at];
  const lead = run(sheet.languages[0], String(at + 1), { bold: true });
  const rowHead = name
    ? paragraph('CellLabel', stackedRuns(name, { bold: true }))
    : paragraph('CellLabel', [lead], CENTRED);
  const asked = columns.filter(({ type }) => type !== 'printed');
  const own = inputs.slice(at * asked.length, (at + 1) * asked.length);
  const cells = columns.map((column, place) => {
    const width = widths[place + 1] ?? 0;
    if (column.type === 'printed') return cell(width, [paragraph('TableAnswer', stackedRuns(column.texts[at] ?? []))]);
    const input = own.shift() as Input;
    const answer = paragraph(
      'TableAnswer',
      [contentControl(input, sheet, width)],
      input.kind === 'check' ? CENTRED : {},
    );
    return cell(width, [answer], { fill: sheet.colours.tint });
  });
  return row([cell(widths[0] ?? 0, [rowHead]), ...cells], mm(Math.min(rowHeight, HIGHEST)), staysWithNext(at, rows));
}
