import { z } from 'zod';
import { textSchema } from '../text/text-schema.ts';
import { fieldId } from './base.ts';
import { fieldType } from './field-type.ts';

/** A printed paragraph; `attention` sets it off with a rule at its side. */
export const note = fieldType(
  z.strictObject({
    type: z.literal('note'),
    id: fieldId,
    text: textSchema,
    attention: z.boolean().default(false),
  }),
  () => [],
);
