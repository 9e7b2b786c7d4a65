// What a text in a definition must be. Apart from text.ts, so that what only draws texts does not load zod.
import { z } from 'zod';
import { type Locale, locales } from '../locales.ts';

/** What one language says; never empty, never blank at its ends. */
const oneLanguage = z
  .string({ error: (issue) => (issue.input === undefined ? 'This language is missing.' : 'Put the text in quotes.') })
  .min(1, 'This text is empty.')
  .refine((text) => text === text.trim(), 'Remove the blank at the beginning or end.');

/** `{ fi, en, bg }`: a missing or an unknown language is an error, so that no form falls back to another one. */
export const textSchema = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, oneLanguage])) as Record<Locale, typeof oneLanguage>,
);

export type Text = z.infer<typeof textSchema>;
