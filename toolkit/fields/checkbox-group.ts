import { z } from 'zod';
import { allOptions, fieldBase, optionsSchema, otherSchema } from './base.ts';
import { fieldType, innerInput, otherInput } from './field-type.ts';

/** Boxes of which any number may be ticked; each box has the id `<field>_<option>`. */
export const checkboxGroup = fieldType(
  z.strictObject({ type: z.literal('checkbox-group'), ...fieldBase, options: optionsSchema, other: otherSchema }),
  (field, words) => [
    ...allOptions(field).map(({ id, label }) => innerInput('check', field, id, label)),
    ...otherInput(field, words),
  ],
);
