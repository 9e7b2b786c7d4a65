import { z } from 'zod';
import { allOptions, fieldBase, optionsSchema, otherSchema } from './base.ts';
import { fieldType, oneInput, otherInput } from './field-type.ts';

/** Choices of which one is taken: a list that opens on a screen, rings to tick on paper. */
export const dropDown = fieldType(
  z.strictObject({ type: z.literal('drop-down'), ...fieldBase, options: optionsSchema, other: otherSchema }),
  (field, words) => [{ ...oneInput('choice', field), options: allOptions(field) }, ...otherInput(field, words)],
);
