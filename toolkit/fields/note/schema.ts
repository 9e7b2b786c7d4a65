import { z } from 'zod';
import { fieldId } from '../../form/field-base.ts';
import { textSchema } from '../../form/text-schema.ts';

/** A printed paragraph; `attention` sets it off with a rule at its side. */
export const noteField = z.strictObject({
  type: z.literal('note'),
  id: fieldId,
  text: textSchema,
  attention: z.boolean().default(false),
});
