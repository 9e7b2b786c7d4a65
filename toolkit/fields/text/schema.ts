import { z } from 'zod';
import { fieldBase, maxLength } from '../../form/field-base.ts';

/** One line of writing. */
export const textField = z.strictObject({ type: z.literal('text'), ...fieldBase, maxLength });
