import { z } from 'zod';
import { fieldBase } from './base.ts';
import { fieldType, oneInput } from './field-type.ts';

/** A day; the pattern is shown beside the label. */
export const date = fieldType(z.strictObject({ type: z.literal('date'), ...fieldBase }), (field) => [
  oneInput('date', field),
]);
