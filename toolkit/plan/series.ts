// The days that the rhythms of a programme would give, before holidays and pauses are thought of.
import { addMonths, monthOf, parseDay, weekdayOf } from './days.ts';
import { RHYTHMS, type Rhythm, type Wishes } from './wishes.ts';

/** Weeks from the first group meeting to the last: half a year less a few days. */
const WEEKS = 25;

/** From the first day to the last week, the same weekday each time; the last closes the programme. */
export const groupDays = ({ groupMeetings }: Wishes, start: number): number[] =>
  spread(groupMeetings, start, start + WEEKS * 7);

const MONTHS: Readonly<Record<string, readonly number[]>> = {
  monthly: [1, 2, 3, 4, 5],
  every_two_months: [2, 4],
};

/**
 * At the ends of months; or two weeks after the beginning and in the middle. The last is always in the week before the
 * programme closes (S4-15).
 * @param last day of the last group meeting
 */
export function monitoringDays({ monitoring = '' }: Wishes, start: number, last: number): number[] {
  const atEndOf = (months: number) => sameWeekday(start, addMonths(start, months)) - 7;
  const days = MONTHS[monitoring]?.map(atEndOf) ?? [start + 14, atEndOf(3)];
  return [...days.filter((day) => day < last - 14), last - 7].filter((day) => day > start);
}

const EVERY: Record<Rhythm, number> = { weekly: 7, every_two_weeks: 14, monthly: 28 };

/**
 * In the week after the first group meeting and then in the pair's rhythm until the programme closes, on working days
 * that differ from pair to pair. What would fall into a month without meetings is left out.
 */
export function pairDays({ rhythm, pauses }: Wishes, start: number, last: number, at: number): number[] {
  const step = EVERY[isRhythm(rhythm) ? rhythm : 'every_two_weeks'];
  const first = start - weekdayOf(start) + 8 + (at % 5);
  const days = Array.from({ length: Math.max(0, Math.ceil((last - first) / step)) }, (_, turn) => first + turn * step);
  return days.filter((day) => !pauses.includes(monthOf(day)));
}

/** Five working days from the first. */
export function toiDays({ toi }: Wishes): number[] {
  const first = toi === undefined ? undefined : parseDay(toi);
  return first === undefined ? [] : Array.from({ length: 5 }, (_, at) => first + at);
}

const isRhythm = (text: string): text is Rhythm => (RHYTHMS as readonly string[]).includes(text);

const spread = (count: number, from: number, to: number): number[] =>
  Array.from({ length: count }, (_, at) => from + Math.round(((to - from) * at) / Math.max(1, count - 1) / 7) * 7);

/** The day of the start's weekday in the week of a day. */
const sameWeekday = (start: number, day: number): number => start + Math.round((day - start) / 7) * 7;
