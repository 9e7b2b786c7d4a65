import { z } from 'zod';
import { textSchema } from '../text/text-schema.ts';
import { fieldId } from './base.ts';
import { fieldType } from './field-type.ts';

const words = <Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, textSchema])) as Record<Key, typeof textSchema>);

const base = {
  type: z.literal('drawing'),
  id: fieldId,
  /** What the drawing shows, for those who do not see it. */
  alt: textSchema,
  /** Height on the sheet in millimetres. */
  height: z.number().min(30).max(220),
};

/** A place to draw by hand, with its printed frame; or a printed picture that explains. Nothing is stored of it. */
export const drawing = fieldType(
  z.discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('lifeline'), words: words('good', 'hard', 'begin', 'now', 'future') }),
    z.strictObject({
      ...base,
      kind: z.literal('network-map'),
      words: words('me', 'ring_1', 'ring_2', 'ring_3', 'sector_1', 'sector_2', 'sector_3', 'sector_4'),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('skill-map'),
      words: words('me', 'branch_1', 'branch_2', 'branch_3', 'branch_4', 'branch_5', 'branch_6'),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('risk-matrix'),
      words: words(
      'likelihood', 'likelihood_1', 'likelihood_2', 'likelihood_3', 'likelihood_4', 'likelihood_5',
      'effect', 'effect_1', 'effect_2', 'effect_3', 'effect_4', 'effect_5', 'legend', 'low', 'medium', 'high', 'critical',
    ), // biome-ignore format: an axis a line
    }),
  ]),
  () => [],
);
