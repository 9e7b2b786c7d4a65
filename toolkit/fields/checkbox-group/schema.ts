import { z } from 'zod';
import { fieldBase, optionsSchema, otherSchema } from '../../form/field-base.ts';

/** Boxes of which any number may be ticked; each box has the id `<field>_<option>`. */
export const checkboxGroupField = z.strictObject({
  type: z.literal('checkbox-group'),
  ...fieldBase,
  options: optionsSchema,
  other: otherSchema,
});
