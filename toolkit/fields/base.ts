// What every field has, and the pieces that several field types share.
import { z } from 'zod';
import type { Localized } from '../text/localize.ts';
import type { LocalizedText } from '../text/text.ts';
import { textSchema } from '../text/text-schema.ts';

/** The key of a field in every document and language, for ever: PDF field name, Word tag, HTML name, data key. */
export const fieldId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'An id is snake_case: small ASCII letters, digits and single _.');

/** Columns of the twelve that a field takes on the sheet. */
const width = z.union([
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
  z.literal(8),
  z.literal(9),
  z.literal(12),
]);

export const fieldBase = {
  id: fieldId,
  label: textSchema,
  /** At most 64 characters, for programs that read the label aloud; needed only where the label is longer. */
  shortLabel: textSchema.optional(),
  hint: textSchema.optional(),
  required: z.boolean().default(false),
  width: width.default(12),
};

/** A number, or one for sheets in one language and another for those in two, where labels take more of the page. */
export const perLanguageCount = <Count extends z.ZodType<number>>(count: Count) =>
  z.union([count, z.strictObject({ one: count, two: count })]);

export const maxLength = z.int().min(1).max(5000).optional();

const optionSchema = z.strictObject({ id: fieldId, label: textSchema });

/** Choices; ids are what is stored, labels are what is seen. */
export const optionsSchema = z
  .array(optionSchema)
  .min(2)
  .refine((options) => new Set(options.map(({ id }) => id)).size === options.length, 'Two options have the same id.');

/** A last choice with room for one's own words; its text has the id `<field>_other_text`. */
export const otherSchema = textSchema.optional();

export type Option = z.infer<typeof optionSchema>;

/** The options of a field, "other" last. */
export const allOptions = (field: {
  readonly options: readonly Localized<Option>[];
  readonly other?: LocalizedText | undefined;
}): readonly Localized<Option>[] =>
  field.other ? [...field.options, { id: 'other', label: field.other }] : field.options;
