// When a meeting is, as people write it.
import { formatDate, LOCALES, type Locale } from '../locales.ts';
import { parseDay, weekdayOf } from './days.ts';
import type { Moment } from './wishes.ts';

const JOINED: Record<Locale, string> = { fi: '[DATE] klo [TIME]', en: '[DATE], [TIME]', bg: '[DATE], [TIME] ч.' };

/** `5.10.2026 klo 17.00`, `5 October 2026, 17:00`, `5.10.2026 г., 17:00 ч.` */
export const formatMoment = (locale: Locale, { date, time }: Moment): string =>
  JOINED[locale].replace('[DATE]', formatDate(locale, date)).replace('[TIME]', timeIn(locale, time));

/** `17.00` in Finnish, `17:00` elsewhere; hours without a leading zero. */
const timeIn = (locale: Locale, time: string): string =>
  time.replace(/^0/, '').replace(':', LOCALES[locale].timeSeparator);

/** The day of the week in full: `maanantai`. */
export function formatWeekday(locale: Locale, date: string): string {
  const monday = Date.UTC(2024, 0, 1);
  const day = new Date(monday + (weekdayOf(parseDay(date) ?? 0) - 1) * 86_400_000);
  return new Intl.DateTimeFormat(LOCALES[locale].tag, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
