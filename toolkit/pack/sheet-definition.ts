// A sheet of a pack that is not a form: nothing of it is collected as data. Cards to cut, posters, pages to read.
import { z } from 'zod';
import { changesSchema } from '../text/changes.ts';
import { textSchema } from '../text/text-schema.ts';

/** What stands on a page, from top to bottom. A cell or a label that is `null` is a place to write. */
const blockSchema = z.discriminatedUnion('block', [
  z.strictObject({ block: z.literal('heading'), text: textSchema }),
  z.strictObject({ block: z.literal('text'), text: textSchema }),
  z.strictObject({ block: z.literal('list'), items: z.array(textSchema).min(1) }),
  z.strictObject({ block: z.literal('steps'), items: z.array(textSchema).min(1) }),
  /** Boxes to tick. */
  z.strictObject({ block: z.literal('checks'), items: z.array(textSchema).min(1) }),
  /** A text to send as it is; `…` in it is what the sender fills in. */
  z.strictObject({
    block: z.literal('letter'),
    subject: textSchema.optional(),
    paragraphs: z.array(textSchema).min(1),
  }),
  /** Lines to write on under a label. */
  z.strictObject({ block: z.literal('lines'), label: textSchema, lines: z.int().min(1).max(25) }),
  /** Labels with a short line each, two in a row. */
  z.strictObject({ block: z.literal('blanks'), labels: z.array(textSchema).min(1) }),
  z.strictObject({
    block: z.literal('table'),
    /** The share of each column in the width. */
    columns: z.array(z.strictObject({ head: textSchema, share: z.number().positive().default(1) })).min(2),
    rows: z.array(z.array(textSchema.nullable())).min(1),
    /** Millimetres of a row in which people write. */
    rowHeight: z.int().min(6).max(60).default(10),
  }),
  /** Terms of content/glossary.yaml in every language, whatever the language of the sheet. */
  z.strictObject({ block: z.literal('glossary'), terms: z.array(z.string()).min(1) }),
  z.strictObject({ block: z.literal('new-page') }),
]);

const cardSchema = z.strictObject({
  title: textSchema,
  line: textSchema.optional(),
  points: z.array(textSchema).default([]),
  /** Labels of places to write on. */
  write: z.array(textSchema).default([]),
});

const columnSchema = z.strictObject({
  title: textSchema,
  points: z.array(textSchema).default([]),
  /** Lines to write on with a marker. */
  lines: z.int().min(0).max(20).default(0),
});

const face = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), goal: textSchema.optional(), blocks: z.array(blockSchema).min(1) }),
  z.strictObject({
    kind: z.literal('cards'),
    /** Cards on an A4 sheet, two in a row. Fewer cards than places repeat until the sheet is full. */
    perPage: z.union([z.literal(2), z.literal(4), z.literal(6), z.literal(8)]),
    cards: z.array(cardSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('poster'),
    goal: textSchema.optional(),
    /**
     * `path`: six months with their meetings; `line`: from start to goal, to put marks on; `months`: twelve boxes
     * to write in. `alt` says what the drawing shows.
     */
    drawing: z
      .strictObject({ shape: z.enum(['path', 'line', 'months']), alt: textSchema, labels: z.array(textSchema) })
      .optional(),
    columns: z.array(columnSchema).default([]),
  }),
]);

export const sheetSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'A sheet id is kebab-case ASCII.'),
  /** S01: what stands in lists beside the title. */
  number: z.string().regex(/^[A-Z]+\d{2}$/, 'A sheet number is a prefix and two digits: "S01".'),
  title: textSchema,
  /** The most pages in one language and in two. */
  pageLimit: z.strictObject({ one: z.int().min(1), two: z.int().min(1) }),
  changes: changesSchema,
  face,
});

export type SheetDefinition = z.infer<typeof sheetSchema>;
