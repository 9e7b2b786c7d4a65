// What a text in a definition must be. Apart from text.ts, so that what only draws texts does not load zod.
import { z } from 'zod';
import { type Locale, locales } from '../locales.ts';

/** What one language says; never empty, never blank at its ends. */
const oneLanguage = z
  .string({ error: (issue) => (issue.input === undefined ? 'This language is missing.' : 'Put the text in quotes.') })
  .min(1, 'This text is empty.')
  .refine((text) => text === text.trim(), 'Remove the blank at the beginning or end.');

/** The same in every language: a missing or an unknown one is an error, so that no form falls back to another one. */
export const inEveryLanguage = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, schema])) as Record<Locale, Schema>);

/** `{ fi, en, bg }` */
export const textSchema = inEveryLanguage(oneLanguage);

/** `{ fi: […], en: […], bg: […] }`: words and questions by which people look for a thing. For search, in no document. */
export const keywordsSchema = inEveryLanguage(z.array(oneLanguage).min(1, 'Write how people ask for it.'));

export type Text = z.infer<typeof textSchema>;
