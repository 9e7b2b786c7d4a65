import { z } from 'zod';
import { fieldBase } from '../../form/field-base.ts';

/** A signature with its place, date and name in block letters: `<field>`, `<field>_place_date`, `<field>_name`. */
export const signatureField = z.strictObject({ type: z.literal('signature'), ...fieldBase });
