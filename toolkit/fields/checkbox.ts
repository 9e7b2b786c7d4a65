import { z } from 'zod';
import { fieldBase } from './base.ts';
import { fieldType, oneInput } from './field-type.ts';

/** One box with the sentence that ticking it confirms. */
export const checkbox = fieldType(z.strictObject({ type: z.literal('checkbox'), ...fieldBase }), (field) => [
  oneInput('check', field),
]);
