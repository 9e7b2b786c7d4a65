import { z } from 'zod';
import { fieldBase, maxLength } from './base.ts';
import { fieldType, oneInput } from './field-type.ts';

/** One line of writing. */
export const text = fieldType(z.strictObject({ type: z.literal('text'), ...fieldBase, maxLength }), (field) => [
  oneInput('text', field),
]);
