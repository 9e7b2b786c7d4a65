import { z } from 'zod';
import { textSchema } from '../text/text-schema.ts';
import { fieldBase } from './base.ts';
import { fieldType, oneInput, scaleOptions } from './field-type.ts';

/** One number of 1 to 5 between two end words. */
export const scale = fieldType(
  z.strictObject({ type: z.literal('scale'), ...fieldBase, low: textSchema, high: textSchema }),
  (field) => [{ ...oneInput('radio', field), options: scaleOptions(field.label) }],
);
