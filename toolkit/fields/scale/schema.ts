import { z } from 'zod';
import { fieldBase } from '../../form/field-base.ts';
import { textSchema } from '../../form/text-schema.ts';

/** One number of 1 to 5 between two end words. */
export const scaleField = z.strictObject({
  type: z.literal('scale'),
  ...fieldBase,
  low: textSchema,
  high: textSchema,
});
