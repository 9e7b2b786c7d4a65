// Days as people and the date picker write them, in every language of LOCALES, read back as yyyy-mm-dd.
import { formatDate, LOCALES, type Locale, locales } from '../locales.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Day first, as in all our languages: 22.11.2026, 22/11/2026, 22.11.2026 г. */
const NUMBERS = /^(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})(?:\s*\p{L}\.?)?$/u;
/** 22 November 2026, 22. marraskuuta 2026, 22 ноември 2026 г. */
const WORDS = /^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})(?:\s*\p{L}\.?)?$/u;

/** `yyyy-mm-dd`, or undefined if the text is not a day that there is. */
export function parseVisibleDate(text: string): string | undefined {
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (day) return toDate(year, month, day);
  const [, numberDay, numberMonth, numberYear] = NUMBERS.exec(text) ?? [];
  if (numberDay) return toDate(numberYear, numberMonth, numberDay);
  const [, wordDay, word = '', wordYear] = WORDS.exec(text) ?? [];
  const named = MONTHS.get(word.toLowerCase());
  return wordDay && named ? toDate(wordYear, named, wordDay) : undefined;
}

/** A day as its control shows it; `tag` is the control's language, and what is no day stays as it is. */
export function formatVisibleDate(date: string, tag: string | undefined): string {
  const locale = locales.find((candidate) => LOCALES[candidate].tag === tag);
  return locale && parseVisibleDate(date) === date ? formatDate(locale, date) : date;
}

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
