import { z } from 'zod';
import { fieldBase, fieldId, maxLength, optionsSchema } from '../../form/field-base.ts';
import { textSchema } from '../../form/text-schema.ts';

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

/** Rows of cells; a cell has the id `<field>_<row>_<column>`, rows counted from 1. */
export const tableField = z
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
  .refine(({ rows, rowLabels }) => !rowLabels || rowLabels.length === rows, {
    path: ['rowLabels'],
    error: 'There must be as many row labels as rows.',
  });

export type TableColumn = z.infer<typeof columnSchema>;
