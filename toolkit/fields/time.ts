import { z } from 'zod';
import { fieldBase } from './base.ts';
import { fieldType, oneInput } from './field-type.ts';

/** A time of day; the pattern is shown beside the label. */
export const time = fieldType(z.strictObject({ type: z.literal('time'), ...fieldBase }), (field) => [
  oneInput('time', field),
]);
