// Days and times of the plan in the words of the page's language.
import { formatClock, parseClock } from '../../toolkit/browser.ts';
import { formatDate, LOCALES, type Locale } from '../../toolkit/locales.ts';
import type { Plan, Wishes } from '../../toolkit/plan/browser.ts';

export const pageLocale = (): Locale => document.documentElement.lang as Locale;

/** Opening one takes time, and a plan writes hundreds of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(day: string, options: Intl.DateTimeFormatOptions): string {
  const key = Object.entries(options).join();
  const found = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[pageLocale()].tag, { ...options, timeZone: 'UTC' });
  formats.set(key, found);
  return found.format(new Date(`${day}T00:00:00Z`));
}

/** `14.1.2027`, `14 January 2027`; the day is `yyyy-mm-dd`. */
export const fullDay = (day: string): string => formatDate(pageLocale(), day);

/** `to 14`, `Thu 14`: below the name of its month. */
export const dayInMonth = (day: string): string => format(day, { weekday: 'short', day: 'numeric' });

/** `14` */
export const dayNumber = (day: string): string => format(day, { day: 'numeric' });

/** `Tammikuu 2027`; the month is `yyyy-mm`. */
export function monthName(month: string, style: 'long' | 'short' = 'long'): string {
  const name = format(`${month}-01`, { month: style, ...(style === 'long' && { year: 'numeric' }) });
  return name.charAt(0).toLocaleUpperCase(pageLocale()) + name.slice(1);
}

/** `17.00`; the time is `hh:mm`. */
export const clock = (time: string): string => formatClock(pageLocale(), parseClock(time));

/** `17.00–19.45` */
export const span = ({ time, minutes }: { readonly time: string; readonly minutes: number }): string =>
  `${clock(time)}–${formatClock(pageLocale(), parseClock(time) + minutes)}`;

/** The months in which something of a plan is, from its first day to its last, as `yyyy-mm`. */
export function monthsOfPlan({ meetings, end }: Plan, { start }: Wishes): string[] {
  const days = [start, end, ...meetings.map(({ date }) => date)].sort();
  return monthsBetween(days[0] ?? start, days.at(-1) ?? end);
}

/** The months from one day to another, both `yyyy-mm-dd`, as `yyyy-mm`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = first.slice(0, 7); at <= last.slice(0, 7) && months.length < 24; ) {
    months.push(at);
    month = (month % 12) + 1;
    year += month === 1 ? 1 : 0;
    at = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
