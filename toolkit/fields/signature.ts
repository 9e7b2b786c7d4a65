import { z } from 'zod';
import { fieldBase } from './base.ts';
import { fieldType, innerInput, oneInput } from './field-type.ts';

/** A signature with its place, date and name in block letters: `<field>`, `<field>_place_date`, `<field>_name`. */
export const signature = fieldType(z.strictObject({ type: z.literal('signature'), ...fieldBase }), (field, words) => [
  oneInput('signature', field),
  innerInput('text', field, 'name', words.blockLetters),
  innerInput('text', field, 'place_date', words.placeDate),
]);
