import { z } from 'zod';
import type { Localized } from '../text/localize.ts';
import { joinTexts, type LocalizedText } from '../text/text.ts';
import { textSchema } from '../text/text-schema.ts';
import { fieldBase, fieldId, maxLength, optionsSchema } from './base.ts';
import { fieldType, type Input, type InputKind, scaleOptions } from './field-type.ts';

const columnBase = {
  id: fieldId,
  label: textSchema,
  /** Share of the room that the columns divide among themselves. */
  share: z.number().positive().max(20).default(1),
};

const columnSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), ...columnBase, maxLength }),
  z.strictObject({ type: z.literal('long-text'), ...columnBase, maxLength }),
  z.strictObject({ type: z.literal('date'), ...columnBase }),
  z.strictObject({ type: z.literal('time'), ...columnBase }),
  z.strictObject({ type: z.literal('checkbox'), ...columnBase }),
  z.strictObject({ type: z.literal('scale'), ...columnBase }),
  z.strictObject({ type: z.literal('signature'), ...columnBase }),
  z.strictObject({ type: z.literal('drop-down'), ...columnBase, options: optionsSchema }),
  /** Nothing to fill in: a text per row. */
  z.strictObject({ type: z.literal('printed'), ...columnBase, texts: z.array(textSchema) }),
]);

/** Millimetres from which a row has room for two lines. */
const TWO_LINES = 10;

const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    ...fieldBase,
    columns: z.array(columnSchema).min(1).max(14),
    rows: z.int().min(1).max(40),
    /** What a row is called, said before its number: "Meeting 3". */
    rowName: textSchema,
    /** Words printed at the head of each row instead of its number. */
    rowLabels: z.array(textSchema).optional(),
    /** Width of the row labels in millimetres. */
    rowLabelWidth: z.number().min(20).max(110).default(40),
    /** Name of the column of row numbers or row labels. */
    rowHead: textSchema,
    /** Height of a row in millimetres. */
    rowHeight: z.number().min(8).max(40).default(9),
  })
  .refine(({ rows, columns }) => columns.every((column) => column.type !== 'printed' || column.texts.length === rows), {
    path: ['columns'],
    error: 'A printed column has a text for each row.',
  })
  .refine(({ columns, rowHeight }) => rowHeight >= TWO_LINES || columns.every(({ type }) => type !== 'long-text'), {
    path: ['rowHeight'],
    error: `Rows with a long-text column are at least ${TWO_LINES} mm high.`,
  })
  .refine(({ rows, rowLabels }) => !rowLabels || rowLabels.length === rows, {
    path: ['rowLabels'],
    error: 'There must be as many row labels as rows.',
  });

type TableColumn = z.infer<typeof columnSchema>;

/** What a column asks for in each of its cells. A scale in a cell is a list: five rings have no room there. */
const CELL_KINDS = {
  text: 'text',
  'long-text': 'long-text',
  date: 'date',
  time: 'time',
  checkbox: 'check',
  scale: 'choice',
  signature: 'signature',
  'drop-down': 'choice',
} as const satisfies Record<Exclude<TableColumn['type'], 'printed'>, InputKind>;

/** A text takes as many lines as its row has room for. */
const cellKind = ({ type }: { readonly type: keyof typeof CELL_KINDS }, { rowHeight }: Table): InputKind =>
  type === 'text' && rowHeight >= TWO_LINES ? 'long-text' : CELL_KINDS[type];

type Table = Localized<z.infer<typeof tableSchema>>;

/** What a row is called: its own words, or its name and number. */
export const nameRow = (table: Table, row: number): LocalizedText =>
  table.rowLabels?.[row - 1] ?? table.rowName.map(({ lang, text }) => ({ lang, text: `${text} ${row}` }));

/** The cells row by row, as they are read. */
function tableInputs(table: Table): Input[] {
  return Array.from({ length: table.rows }, (_, at) => at + 1).flatMap((row) =>
    table.columns.flatMap((column): Input[] => {
      if (column.type === 'printed') return [];
      const shortLabel = joinTexts(nameRow(table, row), ': ', column.label);
      const input: Input = {
        id: `${table.id}_${row}_${column.id}`,
        kind: cellKind(column, table),
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

/** Rows of cells; a cell has the id `<field>_<row>_<column>`, rows counted from 1. */
export const table = fieldType(tableSchema, tableInputs);
