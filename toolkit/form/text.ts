// A text in every language, side by side at the item it belongs to.
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

/** A text in the one or two languages of a document, leading language first. Equal texts stand once. */
export type LocalizedText = readonly { readonly lang: Locale; readonly text: string }[];

/** Both languages in one string, for a tooltip or a title. */
export const plainText = (text: LocalizedText): string => text.map((part) => part.text).join(' / ');
