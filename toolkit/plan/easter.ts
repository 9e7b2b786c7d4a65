// Easter Day in both calendars, worked out, so that no year runs out.
import { dayOf } from './days.ts';

/** Western Easter Day (Meeus, Astronomical Algorithms, chapter 8: the Gregorian calendar). */
export function westernEaster(year: number): number {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  return marchOrApril(year, epact + sunday - 7 * late);
}

/** Orthodox Easter Day: the Julian one (Meeus, as above), in the Gregorian calendar. */
export function orthodoxEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const between = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return marchOrApril(year, epact + sunday) + between;
}

/** So many days after 22 March. */
const marchOrApril = (year: number, days: number): number => dayOf(year, 3, 22) + days;
