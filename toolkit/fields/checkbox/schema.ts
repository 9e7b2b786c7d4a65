import { z } from 'zod';
import { fieldBase } from '../../form/field-base.ts';

/** One box with the sentence that ticking it confirms. */
export const checkboxField = z.strictObject({ type: z.literal('checkbox'), ...fieldBase });
