// What changed in a form, a sheet or a pack, newest first.
import { z } from 'zod';
import { textSchema } from './text-schema.ts';

const day = z.iso.date('This is no day of the calendar: a date is "2027-05-31", in quotes.');
const version = z.string().regex(/^\d+\.\d+$/, 'A version is "1.0", in quotes.');

export const changesSchema = z.array(z.strictObject({ version, date: day, text: textSchema })).min(1);
