// Public holidays of Finland and Bulgaria by their laws. Wishes for other countries know of none.
import { dayOf, isWeekend, weekdayOf } from './days.ts';
import { orthodoxEaster, westernEaster } from './easter.ts';
import type { HolidayName } from './holiday-names.ts';
import type { Country } from './wishes.ts';

/** What the day is; `-moved` is the working day that is free in its place. */
export type HolidayId = HolidayName | `${HolidayName}-moved`;

type Days = readonly (readonly [day: number, id: HolidayId])[];
type Fixed = readonly (readonly [month: number, date: number, id: HolidayName])[];

/**
 * Finland. Days of the church: kirkkolaki 652/2023, as before it kirkkolaki 1054/1993, 4 luku 3 §. The first of May: laki
 * 272/1944. The sixth of December: laki 388/1937. The eves of Midsummer and Christmas are free by collective agreements
 * and not by law; nobody meets then, so they are kept as well.
 */
const FINNISH: Fixed = [
  [1, 1, 'new-year'],
  [1, 6, 'epiphany'],
  [5, 1, 'may-day'],
  [12, 6, 'independence-fi'],
  [12, 24, 'christmas-eve'],
  [12, 25, 'christmas'],
  [12, 26, 'second-christmas'],
];

/** Bulgaria: Кодекс на труда, чл. 154, ал. 1. The first of November is free in schools only and not kept. */
const BULGARIAN: Fixed = [
  [1, 1, 'new-year'],
  [3, 3, 'liberation'],
  [5, 1, 'may-day'],
  [5, 6, 'saint-george'],
  [5, 24, 'letters'],
  [9, 6, 'unification'],
  [9, 22, 'independence-bg'],
  [12, 24, 'christmas-eve'],
  [12, 25, 'christmas'],
  [12, 26, 'second-christmas'],
];

const RULES: Record<Country, (year: number) => Days> = { fi: inFinland, bg: inBulgaria, other: () => [] };

/** Whether the government may still swap single days for others (Кодекс на труда, чл. 154, ал. 3). */
export const mayStillMove = (country: Country): boolean => country === 'bg';

/** Every public holiday of a year, those on weekends too, in the order of the calendar. */
export const holidaysOf = (country: Country, year: number): Days =>
  [...RULES[country](year)].sort(([one], [two]) => one - two);

const known = new Map<string, ReadonlyMap<number, HolidayId>>();

/** The holiday on a day; where two fall together, the one with its own date. */
export function holidayOn(country: Country, day: number): HolidayId | undefined {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const key = `${country} ${year}`;
  const days = known.get(key) ?? new Map([...holidaysOf(country, year)].reverse());
  known.set(key, days);
  return days.get(day);
}

function inFinland(year: number): Days {
  const easter = westernEaster(year);
  const midsummer = saturdayFrom(dayOf(year, 6, 20));
  return [
    ...datesOf(FINNISH, year),
    [easter - 2, 'good-friday'],
    [easter, 'easter'],
    [easter + 1, 'easter-monday'],
    [easter + 39, 'ascension'],
    [easter + 49, 'pentecost'],
    [midsummer - 1, 'midsummer-eve'],
    [midsummer, 'midsummer'],
    [saturdayFrom(dayOf(year, 10, 31)), 'all-saints'],
  ];
}

function inBulgaria(year: number): Days {
  const easter = orthodoxEaster(year);
  const fixed = datesOf(BULGARIAN, year);
  const days: Days = [
    ...fixed,
    [easter - 2, 'good-friday'],
    [easter - 1, 'holy-saturday'],
    [easter, 'easter'],
    [easter + 1, 'easter-monday'],
  ];
  return [...days, ...movedDays(fixed, new Set(days.map(([day]) => day)))];
}

/**
 * A holiday on a Saturday or Sunday makes the next working day free, or the next two; the days of Easter do not
 * (Кодекс на труда, чл. 154, ал. 2).
 */
function movedDays(fixed: readonly (readonly [number, HolidayName])[], taken: Set<number>): Days {
  return fixed
    .filter(([day]) => isWeekend(day))
    .map(([day, id]) => {
      let free = day;
      while (isWeekend(free) || taken.has(free)) free += 1;
      taken.add(free);
      return [free, `${id}-moved`] as const;
    });
}

const datesOf = (fixed: Fixed, year: number) =>
  fixed.map(([month, date, id]) => [dayOf(year, month, date), id] as const);

const saturdayFrom = (day: number): number => day + ((6 - weekdayOf(day) + 7) % 7);
