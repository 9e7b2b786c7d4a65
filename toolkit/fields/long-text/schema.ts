import { z } from 'zod';
import { fieldBase, maxLength, perLanguageCount } from '../../form/field-base.ts';

/** Several lines of writing; on a screen the text shrinks to fit its box. */
export const longTextField = z.strictObject({
  type: z.literal('long-text'),
  ...fieldBase,
  lines: perLanguageCount(z.int().min(1).max(26)),
  maxLength,
});
