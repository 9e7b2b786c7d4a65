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
  'own.pdf': { ending: '.pdf' },
  zip: { ending: '.zip' },
  'zip.json': { ending: '.zip' },
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
  return cleanName(words) + ending;
}

/** Bytes of a file name that every system takes: one more than 255, with room for " (1)" of a second copy. */
const LONGEST = 240;

/**
 * `Mentorointisopimus suomi–bulgaria Pari 3 2026-11-29.pdf`: the name of a form that somebody has filled in.
 * @param title of the form, with its languages
 * @param pair as it was written; its end is left out where the name would be too long
 * @param day `yyyy-mm-dd`
 */
export function filledName(title: string, pair: string, day: string, ending: string): string {
  const letters = [...pair];
  const name = () => cleanName(`${title} ${letters.join('')} ${day}`) + ending;
  while (letters.length > 0 && new TextEncoder().encode(name()).length > LONGEST) letters.pop();
  return name();
}

/** Without the signs that Windows and Android refuse in a file name, and those that nobody sees. */
export const cleanName = (words: string): string =>
  words
    .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
    .replace(/[\s.]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** `suomi–bulgaria`: a language set in the words of another language. */
export function wordLanguages(languages: Languages, locale: Locale): string {
  const names = new Intl.DisplayNames(LOCALES[locale].tag, { type: 'language' });
  return languages.map((language) => names.of(language) ?? language).join('–');
}
