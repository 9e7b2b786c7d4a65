// Minutes since midnight as clocks write them, and an agenda laid out in time.
import { LOCALES, type Locale } from '../locales.ts';

/** `9.05`: hours without, minutes with a leading zero. */
export const formatTime = (minutes: number, separator: string): string =>
  `${Math.floor(minutes / 60) % 24}${separator}${String(minutes % 60).padStart(2, '0')}`;

/** `17.05` in Finnish, `17:05` elsewhere. */
export const formatClock = (locale: Locale, minutes: number): string =>
  formatTime(minutes, LOCALES[locale].timeSeparator);

/** `17:00` → 1020. */
export function parseClock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(/[:.]/).map(Number);
  return hours * 60 + minutes;
}

/** The steps with the minutes that have passed before each. */
export function timeSteps<Step extends { readonly minutes: number }>({ steps }: { readonly steps: readonly Step[] }) {
  let after = 0;
  return steps.map((step) => {
    const timed = { ...step, after };
    after += step.minutes;
    return timed;
  });
}
