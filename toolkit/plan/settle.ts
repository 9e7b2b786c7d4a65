// Puts the days of a series where nothing stands in their way.
import { formatDay, isWeekend, monthOf } from './days.ts';
import { holidayOn } from './holidays.ts';
import type { Wishes } from './wishes.ts';

export type Moved = { readonly why: 'holiday' | 'pause'; readonly holiday?: string; readonly from: string };

/** A day that was found, and why it is not the one asked for. */
export interface Placed {
  readonly day: number;
  readonly moved?: Moved;
}

/** How the days of a series may move. */
interface Way {
  /** Whole weeks keep a group on its weekday; a pair goes to another day of the week. */
  readonly by: 'weeks' | 'days';
  /** Days on which others meet. */
  readonly taken: readonly number[];
}

/** How many steps a meeting may go from its day. */
const FARTHEST = { weeks: 10, days: 6 };

/**
 * @param start first day of the programme, which nobody but the coordinator moves
 * @param end the day half a year later
 * @returns a function that moves each day of a series, given in rising order, to the nearest one that is no holiday, in
 *   no month without meetings, within the half year and not taken; where there is none, the day stays
 */
export function settlerOf({ country, pauses }: Wishes, start: number, end: number) {
  const obstacle = (day: number): Omit<Moved, 'from'> | undefined => {
    const holiday = holidayOn(country, day);
    if (holiday) return { why: 'holiday', holiday };
    return pauses.includes(monthOf(day)) ? { why: 'pause' } : undefined;
  };
  return (days: readonly number[], { by, taken }: Way): Placed[] => {
    let before = start - 1;
    return days.map((asked, at) => {
      const next = days[at + 1] ?? Number.POSITIVE_INFINITY;
      const inOrder = (day: number) => day > before && day < next && day <= end;
      const isFree = (day: number) => !taken.includes(day) && !obstacle(day) && (by === 'weeks' || !isWeekend(day));
      const day = nearest(asked, by).find((one) => one === start || (inOrder(one) && isFree(one))) ?? asked;
      before = day;
      const why = day === asked ? undefined : obstacle(asked);
      return why ? { day, moved: { ...why, from: formatDay(asked) } } : { day };
    });
  };
}

/** The day itself, then one step later, one earlier, two later and so on. */
function nearest(day: number, by: Way['by']): number[] {
  const step = by === 'weeks' ? 7 : 1;
  const steps = Array.from({ length: FARTHEST[by] }, (_, at) => (at + 1) * step);
  return [day, ...steps.flatMap((far) => [day + far, day - far])];
}
