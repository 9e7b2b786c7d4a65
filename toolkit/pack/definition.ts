// What a print pack is: which sheets, how many of each, what the meeting does when, what is collected.
import { z } from 'zod';
import { fieldId } from '../fields/base.ts';
import { filingSchema } from '../form/definition.ts';
import type { FormFacts } from '../form/facts.ts';
import { changesSchema } from '../text/changes.ts';
import type { Text } from '../text/text.ts';
import { textSchema } from '../text/text-schema.ts';
import { copiesSchema } from './formula.ts';

const packId = z.string().regex(/^[a-z]+(\d+|-all)$/, 'A pack id is its number in small letters: "pp1", "pt-all".');
const copies = copiesSchema;
const note = textSchema.optional();

/**
 * A form, or some of its parts; `poster`: its A3 poster; `rows`: rows of its table, where fewer are enough; `filing`:
 * where these copies go, where it is not the place that the form names.
 */
const formItem = z.strictObject({
  form: z.string(),
  parts: z.array(fieldId).min(1).optional(),
  poster: z.boolean().default(false),
  rows: z.int().min(1).optional(),
  filing: filingSchema.optional(),
  copies,
  note,
});
/** A sheet of content/sheets. */
const sheetItem = z.strictObject({ sheet: z.string(), copies, note });
/** Another pack that is handed out: counted here, printed from its own file. */
const packItem = z.strictObject({ pack: packId, copies, note });

const ITEM_HELP =
  'An item is { form, copies }, { sheet, copies } or { pack, copies }; a form also takes parts, poster, rows and filing, all take note.';

const stepSchema = z.strictObject({
  minutes: z.int().min(1),
  text: textSchema,
  /** Who leads; none for a break. */
  who: textSchema.optional(),
  /** Ids of forms, sheets and packs on the table. */
  uses: z.array(z.string()).default([]),
  /** Left out of the short version. */
  optional: z.boolean().default(false),
  break: z.boolean().default(false),
  covers: z.array(z.string()).default([]),
});

const agendaSchema = z.strictObject({
  /** The hour and minute that the printed clock times begin with; people write their own beside it. */
  start: z.string().regex(/^\d{1,2}:\d{2}$/, 'A time is "17:00", in quotes.'),
  /** Minutes of all steps together. */
  length: z.int(),
  /** Minutes without the optional steps. */
  short: z.int().optional(),
  steps: z.array(stepSchema).min(2),
  /** Said below the agenda: a variant, a warning. */
  note,
});

export const packSchema = z.strictObject({
  id: packId,
  /** PP1: what people call it. */
  number: z.string().regex(/^[A-Z]+(\d+|-all)$/, 'A pack number is a prefix and a number: "PP1", "PT-all".'),
  title: textSchema,
  /** A phase of content/programme/process.yaml. */
  phase: z.string(),
  /** For whom and for which meeting. */
  audience: textSchema,
  /** What it is for, in one sentence. */
  goal: textSchema,
  /** Slug of the guide page about the meeting. */
  guide: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  /** Whether copies are counted by pairs of a group or by people of a TOI week. */
  countedBy: z.enum(['pairs', 'people']),
  before: z.array(textSchema).min(1).max(8),
  room: z.array(textSchema).min(1).max(8),
  items: z.array(z.union([formItem, sheetItem, packItem], ITEM_HELP)).default([]),
  /** Packs that are bound into this one, each behind a divider. */
  includes: z.array(packId).default([]),
  agenda: agendaSchema.optional(),
  /** Ids of the forms that are collected at the end; their definitions say where they go. */
  collect: z.array(z.string()).default([]),
  /** What the coordinator does afterwards. */
  after: z.array(textSchema).min(1),
  next: z.strictObject({ pack: packId, text: textSchema }).optional(),
  changes: changesSchema,
  covers: z.array(z.string()).default([]),
});

export type PackDefinition = z.infer<typeof packSchema>;

/** A pack as the machine works with it: names put in, under which heading it is listed, where copies go. */
export interface Pack extends PackDefinition {
  readonly group: FormFacts['group'];
  /** Where copies go that this pack prints, by form, where it is not the place that the form names. */
  readonly filed: Readonly<Record<string, Text>>;
}

export type PackItem = PackDefinition['items'][number];
