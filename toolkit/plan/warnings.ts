// What a coordinator should look at again.
import { addMonths, isWeekend, monthOf, parseDay } from './days.ts';
import { holidayOn } from './holidays.ts';
import type { Meeting, Warning } from './meeting.ts';
import type { Wishes } from './wishes.ts';

/** The fewest group meetings of the model (S2-12). */
const FEWEST = 3;

/** Warnings of the whole programme, then those of single meetings in the order given. */
export function warningsOf(wishes: Wishes, meetings: readonly Meeting[]): Warning[] {
  const start = parseDay(wishes.start) ?? 0;
  const late = meetings.find(({ date }) => (parseDay(date) ?? 0) > addMonths(start, 6));
  const monitored = meetings.some(
    ({ kind, date }) => kind === 'monitoring' && (parseDay(date) ?? 0) <= addMonths(start, 1),
  );
  return [
    ...(wishes.groupMeetings < FEWEST ? [{ kind: 'few-group-meetings' } as const] : []),
    ...(late ? [{ kind: 'too-long', meeting: late.id } as const] : []),
    ...(monitored ? [] : [{ kind: 'late-monitoring' } as const]),
    ...meetings.flatMap((meeting) => warningsFor(wishes, meeting)),
  ];
}

/** A series on Saturdays is told of once, with its first meeting. */
function warningsFor({ country, pauses }: Wishes, { id, kind, date, moved }: Meeting): Warning[] {
  const day = parseDay(date) ?? 0;
  const holiday = holidayOn(country, day);
  const wasChosen = id === 'group-1' || kind === 'toi' || moved?.why === 'hand';
  return [
    ...(isWeekend(day) && wasChosen ? [{ kind: 'weekend', meeting: id } as const] : []),
    ...(holiday ? [{ kind: kind === 'toi' ? 'toi-holiday' : 'holiday', meeting: id, holiday } as const] : []),
    ...(pauses.includes(monthOf(day)) ? [{ kind: 'paused', meeting: id } as const] : []),
  ];
}
