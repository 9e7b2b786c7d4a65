// What changed in a form, a sheet or a pack, newest first; the first entry is its version and date.
import { z } from 'zod';
import { textSchema } from './text.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is "yyyy-mm-dd", in quotes.');
const version = z.string().regex(/^\d+\.\d+$/, 'A version is "1.0", in quotes.');

export const changesSchema = z.array(z.strictObject({ version, date: day, text: textSchema })).min(1);

/** The version in force and its day. */
export const currentVersion = ({ changes }: { readonly changes: readonly { version: string; date: string }[] }) =>
  changes[0] as { readonly version: string; readonly date: string };
