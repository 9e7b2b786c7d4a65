// Days of the calendar as numbers, so that they can be counted: whole days since 1 January 1970, without time zones.

const MILLISECONDS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @param month 1 to 12 */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

/** `yyyy-mm-dd` as a day, or undefined if there is no such day. */
export function parseDay(text: string): number | undefined {
  const [, year, month, date] = ISO.exec(text) ?? [];
  const day = dayOf(Number(year), Number(month), Number(date));
  return Number.isNaN(day) || formatDay(day) !== text ? undefined : day;
}

/** A day as `yyyy-mm-dd`. */
export const formatDay = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** The month of a day as `yyyy-mm`. */
export const monthOf = (day: number): string => formatDay(day).slice(0, 7);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const isWeekend = (day: number): boolean => weekdayOf(day) > 5;

/** The same date so many months later, or the last one of a shorter month. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * MILLISECONDS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  return Math.min(dayOf(year, month, date.getUTCDate()), dayOf(year, month + 1, 0));
}
