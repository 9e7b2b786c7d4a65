import { z } from 'zod';
import { fieldBase, maxLength, perLanguageCount } from './base.ts';
import { fieldType, oneInput } from './field-type.ts';

/** Several lines of writing; on a screen the text shrinks to fit its box. */
export const longText = fieldType(
  z.strictObject({
    type: z.literal('long-text'),
    ...fieldBase,
    lines: perLanguageCount(z.int().min(1).max(26)),
    maxLength,
  }),
  (field) => [oneInput('long-text', field)],
);
