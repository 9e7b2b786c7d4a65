// What meetings are called, and why one is not on its usual day.
import { holidayName, type Meeting } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { clock, fullDay, pageLocale } from './days.ts';

const NAMES = { group: 'group', monitoring: 'monitoring', pair: 'pair', toi: 'toiDay' } as const;

/** `Group meeting 2`, `P3: pair meeting 4` */
export const nameOf = ({ kind, number, pair = '' }: Meeting, say: Say): string =>
  say(NAMES[kind], { NUMBER: number, PAIR: pair });

/** `14 January 2027, 17:00` */
export const whenOf = ({ date, time }: Pick<Meeting, 'date' | 'time'>): string => `${fullDay(date)}, ${clock(time)}`;

const WHY = { holiday: 'movedHoliday', pause: 'movedPause', hand: 'movedHand' } as const;

/** A sentence, or nothing for a meeting on its usual day. */
export function whyOf({ moved }: Meeting, say: Say): string {
  if (!moved) return '';
  const holiday = moved.holiday ? holidayName(moved.holiday, pageLocale()) : '';
  return say(WHY[moved.why], { FROM: fullDay(moved.from), HOLIDAY: holiday });
}
