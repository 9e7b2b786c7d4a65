import { z } from 'zod';
import { fieldBase } from './base.ts';
import { fieldType, innerInput, oneInput } from './field-type.ts';

/** Characters of a name or a place with its date, which stand in boxes of one size on every sheet. */
const MAX_LENGTH = 40;

/** A signature with its place, date and name in block letters: `<field>`, `<field>_place_date`, `<field>_name`. */
export const signature = fieldType(z.strictObject({ type: z.literal('signature'), ...fieldBase }), (field, words) => [
  oneInput('signature', field),
  innerInput('text', field, 'name', words.blockLetters, MAX_LENGTH),
  innerInput('text', field, 'place_date', words.placeDate, MAX_LENGTH),
]);
