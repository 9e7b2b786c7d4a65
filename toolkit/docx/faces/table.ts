import type { Input } from '../../fields/field-type.ts';
import type { LocalizedFieldOf } from '../../fields/index.ts';
import { plainText } from '../../text/text.ts';
import { contentControl } from '../content-control.ts';
import { labelRuns } from '../field-label.ts';
import { divide } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import type { DocxFace } from '../piece.ts';
import { run, stackedRuns } from '../runs.ts';
import type { Sheet } from '../sheet.ts';
import { cell, describeColumns, headRow, row, staysWithNext, table } from '../table.ts';
import { mm, TINT } from '../tokens.ts';
import type { Xml } from '../xml-text.ts';

type TableField = LocalizedFieldOf<'table'>;

const NUMBER_WIDTH = mm(11);

export const tableDocx: DocxFace<'table'> = (field, inputs, sheet) => {
  const widths = columnWidths(field, sheet);
  const heads = [field.rowHead, ...field.columns.map(({ label }) => label)];
  return {
    kind: 'table',
    label: { text: field.label, required: field.required, hints: [field.hint] },
    table: table({
      title: plainText(field.label),
      description: describeColumns(heads),
      widths,
      head: headOf(field, widths, sheet),
      rows: Array.from({ length: field.rows }, (_, at) => rowOf(field, at, inputs, widths, sheet)),
      lattice: true,
    }),
  };
};

function columnWidths({ columns, rowLabels, rowLabelWidth }: TableField, { page }: Sheet): number[] {
  const first = rowLabels ? mm(rowLabelWidth) : NUMBER_WIDTH;
  return [
    first,
    ...divide(
      page.textWidth - first,
      columns.map(({ share }) => share),
    ),
  ];
}

function headOf({ rowHead, rowLabels, columns }: TableField, widths: readonly number[], { words }: Sheet): Xml {
  const heads = columns.map(({ label, type }) =>
    labelRuns({ text: label, pattern: type === 'date' ? words.dateHint : undefined }),
  );
  const centred = [!rowLabels, ...columns.map(({ type }) => type === 'checkbox')];
  return headRow(widths, [stackedRuns(rowHead, { bold: true }), ...heads], centred);
}

function rowOf(field: TableField, at: number, inputs: readonly Input[], widths: readonly number[], sheet: Sheet): Xml {
  const { columns, rowLabels, rows, rowHeight } = field;
  const name = rowLabels?.[at];
  const lead = run(sheet.languages[0], String(at + 1), { bold: true });
  const rowHead = paragraph('CellLabel', name ? stackedRuns(name, { bold: true }) : [lead], { centred: !name });
  const asked = columns.filter(({ type }) => type !== 'printed');
  const own = inputs.slice(at * asked.length, (at + 1) * asked.length);
  const cells = columns.map((column, place) => {
    const width = widths[place + 1] ?? 0;
    if (column.type === 'printed') return cell(width, [paragraph('TableAnswer', stackedRuns(column.texts[at] ?? []))]);
    const input = own.shift() as Input;
    const answer = paragraph('TableAnswer', [contentControl(input, sheet)], { centred: input.kind === 'check' });
    return cell(width, [answer], { fill: TINT });
  });
  return row([cell(widths[0] ?? 0, [rowHead]), ...cells], mm(rowHeight), staysWithNext(at, rows));
}
