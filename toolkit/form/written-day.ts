// Days as people and date pickers write them, in every language of LOCALES, read back as yyyy-mm-dd.
import { formatDate, LOCALES, type Locale, locales } from '../locales.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** 22.11.2026, 22/11/2026, 22.11.2026 г. */
const NUMBERS = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?:\s*\p{L}\.?)?$/u;
/** 22 November 2026, 22. marraskuuta 2026, 22 ноември 2026 г. */
const WORDS = /^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})(?:\s*\p{L}\.?)?$/u;

/** `yyyy-mm-dd`, or undefined if the text is not a day that there is, or may be one of two days: 05/11/2026. */
export function parseWrittenDay(text: string): string | undefined {
  const written = text.replace(/[\u00a0\u2009\u202f]/g, ' ').trim();
  const [, year, month, day] = ISO.exec(written) ?? [];
  if (day) return toDate(year, month, day);
  const numbers = NUMBERS.exec(written);
  if (numbers) return fromNumbers(numbers);
  const [, wordDay, word = '', wordYear] = WORDS.exec(written) ?? [];
  const named = MONTHS.get(word.toLowerCase());
  return wordDay && named ? toDate(wordYear, named, wordDay) : undefined;
}

/** Between points the day stands first everywhere; between strokes it may be the month. */
function fromNumbers([, first = '', sign, second = '', year]: RegExpExecArray): string | undefined {
  const dayFirst = toDate(year, second, first);
  if (sign === '.') return dayFirst;
  const monthFirst = toDate(year, first, second);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}

/** A day as people write it in a language; what is no `yyyy-mm-dd` stays as it is. */
export const formatWrittenDay = (text: string, locale: Locale | undefined): string =>
  locale && ISO.test(text) && parseWrittenDay(text) === text ? formatDate(locale, text) : text;

function toDate(year: string | undefined, month: string | undefined, day: string): string | undefined {
  const text = `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}

/** Names of the months alone and within a date (marraskuu, marraskuuta), with their numbers. */
const MONTHS = new Map(
  locales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, at) => monthNames(locale, at).map((name) => [name, String(at + 1)] as const)).flat(),
  ),
);

function monthNames(locale: Locale, at: number): string[] {
  const date = new Date(Date.UTC(2024, at, 1));
  return [{ month: 'long' } as const, { day: 'numeric', month: 'long', year: 'numeric' } as const].flatMap((options) =>
    new Intl.DateTimeFormat(LOCALES[locale].tag, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value.toLowerCase()),
  );
}
