import { z } from 'zod';
import { fieldBase, optionsSchema, otherSchema } from '../../form/field-base.ts';

/** Choices of which one is taken, all of them in sight. */
export const radioGroupField = z.strictObject({
  type: z.literal('radio-group'),
  ...fieldBase,
  options: optionsSchema,
  other: otherSchema,
});
