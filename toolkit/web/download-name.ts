// The names under which a reader's computer keeps a form, in the reader's language.
import type { Format } from '../catalogue/entry.ts';
import type { FormDefinition } from '../form/definition.ts';
import { type Languages, LOCALES, type Locale } from '../locales.ts';

/** How a file ends, and what its edition is called before that; the one to fill in on a screen has no name. */
const EDITIONS: Record<Format, { readonly ending: string; readonly name?: Record<Locale, string> }> = {
  pdf: { ending: '.pdf' },
  'print.pdf': { ending: '.pdf', name: { fi: 'tulostettava', en: 'to print', bg: 'за печат' } },
  'poster.pdf': { ending: '.pdf', name: { fi: 'juliste A3', en: 'poster A3', bg: 'плакат A3' } },
  docx: { ending: '.docx' },
  webp: { ending: '.webp' },
};

/**
 * `Mentorointisopimus.pdf`, `Mentorointisopimus suomi–bulgaria tulostettava.pdf`.
 * The language is named unless it is the page's own.
 */
export function downloadName(
  form: Pick<FormDefinition, 'title'>,
  languages: Languages,
  format: Format,
  pageLocale: Locale,
): string {
  const own = languages.length === 1 && languages[0] === pageLocale;
  const { ending, name } = EDITIONS[format];
  const parts = [form.title[pageLocale], own ? undefined : wordLanguages(languages, pageLocale), name?.[pageLocale]];
  const words = parts.filter((part) => part !== undefined).join(' ');
  // Windows allows none of these in a file name.
  return (
    words
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim() + ending
  );
}

/** `suomi–bulgaria`: a language set in the words of another language. */
export function wordLanguages(languages: Languages, locale: Locale): string {
  const names = new Intl.DisplayNames(LOCALES[locale].tag, { type: 'language' });
  return languages.map((language) => names.of(language) ?? language).join('–');
}
