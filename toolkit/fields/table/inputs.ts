import { joinTexts, scaleOptions } from '../../form/input-parts.ts';
import type { Input, InputKind } from '../../form/inputs.ts';
import type { LocalizedFieldOf } from '../../form/localize.ts';
import type { LocalizedText } from '../../form/text.ts';
import type { TableColumn } from './schema.ts';

/** What a column asks for in each of its cells. A scale in a cell is a list: five rings have no room there. */
const CELL_KINDS = {
  text: 'long-text',
  'long-text': 'long-text',
  date: 'date',
  time: 'time',
  checkbox: 'check',
  scale: 'choice',
  signature: 'signature',
  'drop-down': 'choice',
} as const satisfies Record<Exclude<TableColumn['type'], 'printed'>, InputKind>;

type Table = LocalizedFieldOf<'table'>;

/** What a row is called: its own words, or its name and number. */
const nameRow = (table: Table, row: number): LocalizedText =>
  table.rowLabels?.[row - 1] ?? table.rowName.map(({ lang, text }) => ({ lang, text: `${text} ${row}` }));

/** The cells row by row, as they are read. */
export function tableInputs(table: Table): Input[] {
  return Array.from({ length: table.rows }, (_, at) => at + 1).flatMap((row) =>
    table.columns.flatMap((column): Input[] => {
      if (column.type === 'printed') return [];
      const shortLabel = joinTexts(nameRow(table, row), ': ', column.label);
      const input: Input = {
        id: `${table.id}_${row}_${column.id}`,
        kind: CELL_KINDS[column.type],
        label: joinTexts(table.shortLabel ?? table.label, ', ', shortLabel),
        shortLabel,
        required: false,
        ...('maxLength' in column && column.maxLength ? { maxLength: column.maxLength } : {}),
        ...('options' in column ? { options: column.options } : {}),
        ...(column.type === 'scale' ? { options: scaleOptions(column.label) } : {}),
      };
      return [input];
    }),
  );
}
