import { z } from 'zod';
import { fieldBase } from '../../form/field-base.ts';

/** A time of day; the pattern is shown beside the label. */
export const timeField = z.strictObject({ type: z.literal('time'), ...fieldBase });
