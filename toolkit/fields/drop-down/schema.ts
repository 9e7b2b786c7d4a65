import { z } from 'zod';
import { fieldBase, optionsSchema, otherSchema } from '../../form/field-base.ts';

/** Choices of which one is taken: a list that opens on a screen, rings to tick on paper. */
export const dropDownField = z.strictObject({
  type: z.literal('drop-down'),
  ...fieldBase,
  options: optionsSchema,
  other: otherSchema,
});
