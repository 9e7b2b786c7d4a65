import { z } from 'zod';
import { allOptions, fieldBase, optionsSchema, otherSchema } from './base.ts';
import { fieldType, oneInput, otherInput } from './field-type.ts';

/** Choices of which one is taken, all of them in sight. */
export const radioGroup = fieldType(
  z.strictObject({ type: z.literal('radio-group'), ...fieldBase, options: optionsSchema, other: otherSchema }),
  (field, words) => [{ ...oneInput('radio', field), options: allOptions(field) }, ...otherInput(field, words)],
);
