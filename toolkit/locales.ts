// The list of languages. Nothing else in the code lists or names a language:
// a new language is one row here, its words in words/, and its texts in content/.

/** What the machine has to know about a language. `tag` is a BCP 47 tag as Word and PDF want it. */
export interface LocaleFacts {
  readonly tag: string;
  /** The language's name in itself, as a reader looks for it in a list. */
  readonly ownName: string;
  /** Letters that number the parts of a form. */
  readonly alphabet: string;
  /** Word's date picture (ECMA-376-1 §17.16.4.1), which the date picker writes. */
  readonly datePicture: string;
  /** How a month is written in a short date. */
  readonly month: 'numeric' | 'long';
  /** Between hours and minutes. */
  readonly timeSeparator: '.' | ':';
  /** OpenType language system of letter forms that differ from a script's usual ones. */
  readonly localForms?: 'BGR';
}

const FACTS = {
  fi: {
    tag: 'fi-FI',
    ownName: 'Suomi',
    alphabet: 'ABCDEFGHIJKL',
    datePicture: 'd.M.yyyy',
    month: 'numeric',
    timeSeparator: '.',
  },
  en: {
    tag: 'en-GB',
    ownName: 'English',
    alphabet: 'ABCDEFGHIJKL',
    datePicture: 'd MMMM yyyy',
    month: 'long',
    timeSeparator: ':',
  },
  bg: {
    tag: 'bg-BG',
    ownName: 'Български',
    alphabet: 'АБВГДЕЖЗИКЛМ',
    datePicture: "d.M.yyyy 'г.'",
    month: 'numeric',
    timeSeparator: ':',
    localForms: 'BGR',
  },
} as const satisfies Record<string, LocaleFacts>;

export type Locale = keyof typeof FACTS;

export const LOCALES: Record<Locale, LocaleFacts> = FACTS;

/** Every language, in the order in which the site shows them. */
export const locales = Object.keys(LOCALES) as Locale[];

/** One language, or two of which the first leads. */
export type Languages = readonly [Locale] | readonly [Locale, Locale];

/** Every language set a form is published in: each language alone, then each pair. */
export const languageSets: readonly Languages[] = [
  ...locales.map((one) => [one] as const),
  ...locales.flatMap((one, at) => locales.slice(at + 1).map((two) => [one, two] as const)),
];

/** `fi`, `fi-bg`: how a language set is written in file names and on the command line. */
export const formatLanguages = (languages: Languages): string => languages.join('-');

/**
 * Reads `fi` or `fi-bg`.
 * @returns the language set, or undefined if no such set is published
 */
export const parseLanguages = (text: string): Languages | undefined =>
  languageSets.find((set) => formatLanguages(set) === text);

/** Opening one takes a tenth of a millisecond, and every document writes some ten dates. */
const dateFormats = new Map<Locale, Intl.DateTimeFormat>();

/** `22.11.2026`, `22 November 2026`, `22.11.2026 г.`; `date` is `yyyy-mm-dd` and means that day everywhere. */
export function formatDate(locale: Locale, date: string): string {
  const { tag, month } = LOCALES[locale];
  const format =
    dateFormats.get(locale) ??
    new Intl.DateTimeFormat(tag, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
  dateFormats.set(locale, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}
