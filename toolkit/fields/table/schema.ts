import { z } from 'zod';
import { fieldBase, fieldId, maxLength, optionsSchema } from '../../form/field-base.ts';
import { textSchema } from '../../form/text.ts';

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
]);

/** Rows of cells; a cell has the id `<field>_<row>_<column>`, rows counted from 1. */
export const tableField = z
  .strictObject({
    type: z.literal('table'),
    ...fieldBase,
    columns: z.array(columnSchema).min(1).max(12),
    rows: z.int().min(1).max(40),
    /** What a row is called, said before its number: "Meeting 3". */
    rowName: textSchema,
    /** Words printed at the head of each row instead of its number. */
    rowLabels: z.array(textSchema).optional(),
    /** Name of the column of row numbers or row labels. */
    rowHead: textSchema,
    /** Height of a row in millimetres. */
    rowHeight: z.number().min(8).max(40).default(9),
  })
  .refine(({ rows, rowLabels }) => !rowLabels || rowLabels.length === rows, {
    path: ['rowLabels'],
    error: 'There must be as many row labels as rows.',
  });

export type TableColumn = z.infer<typeof columnSchema>;
