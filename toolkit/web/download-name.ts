// The names under which a reader's computer keeps a form or a pack, in the reader's language.

import { type Languages, LOCALES, type Locale } from '../locales.ts';
import type { FileEntry } from '../manifest.ts';
import type { Text } from '../text/text.ts';

/** How a file ends, and what its edition is called before that; the one to fill in on a screen has no name. */
const EDITIONS: Record<FileEntry['format'], { readonly ending: string; readonly name?: Record<Locale, string> }> = {
  pdf: { ending: '.pdf' },
  'print.pdf': { ending: '.pdf', name: { fi: 'tulostettava', en: 'to print', bg: 'за печат' } },
  'poster.pdf': { ending: '.pdf', name: { fi: 'juliste A3', en: 'poster A3', bg: 'плакат A3' } },
  docx: { ending: '.docx' },
  'pack.pdf': { ending: '.pdf' },
  'a4.pdf': { ending: '.pdf', name: { fi: 'julisteet A4-arkeilla', en: 'posters on A4', bg: 'плакати на A4' } },
  'dividers.pdf': { ending: '.pdf' },
  zip: { ending: '.zip' },
  webp: { ending: '.webp' },
};

/**
 * `Mentorointisopimus.pdf`, `Mentorointisopimus suomi–bulgaria tulostettava.pdf`.
 * The language is named unless it is the page's own.
 */
export function downloadName(
  { title }: { readonly title: Text },
  languages: Languages,
  format: FileEntry['format'],
  pageLocale: Locale,
): string {
  const own = languages.length === 1 && languages[0] === pageLocale;
  const { ending, name } = EDITIONS[format];
  const parts = [title[pageLocale], own ? undefined : wordLanguages(languages, pageLocale), name?.[pageLocale]];
  const words = parts.filter((part) => part !== undefined).join(' ');
  // Windows allows none of these in a file name.
  return (
    words
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .replace(/[ \u00a0]+/g, ' ')
      .trim() + ending
  );
}

/** `suomi–bulgaria`: a language set in the words of another language. */
export function wordLanguages(languages: Languages, locale: Locale): string {
  const names = new Intl.DisplayNames(LOCALES[locale].tag, { type: 'language' });
  return languages.map((language) => names.of(language) ?? language).join('–');
}
