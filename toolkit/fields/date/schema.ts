import { z } from 'zod';
import { fieldBase } from '../../form/field-base.ts';

/** A day, written as the language writes it; the pattern is shown beside the label. */
export const dateField = z.strictObject({ type: z.literal('date'), ...fieldBase });
