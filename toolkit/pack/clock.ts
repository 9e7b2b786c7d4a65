// Minutes since midnight as clocks write them, and an agenda laid out in time.
import { LOCALES, type Locale } from '../locales.ts';
import type { PackDefinition } from './definition.ts';

/** `17.05` in Finnish, `17:05` elsewhere. */
export const formatClock = (locale: Locale, minutes: number): string =>
  `${Math.floor(minutes / 60) % 24}${LOCALES[locale].timeSeparator}${String(minutes % 60).padStart(2, '0')}`;

/** `17:00` → 1020. */
export function parseClock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(/[:.]/).map(Number);
  return hours * 60 + minutes;
}

type Agenda = NonNullable<PackDefinition['agenda']>;

/** The steps with the minutes that have passed before each. */
export function timeSteps({ steps }: Pick<Agenda, 'steps'>) {
  let after = 0;
  return steps.map((step) => {
    const timed = { ...step, after };
    after += step.minutes;
    return timed;
  });
}
