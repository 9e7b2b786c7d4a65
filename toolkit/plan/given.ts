// Which meetings calendars were given: one that falls out of the plan has to be called off in them.
import type { Meeting, MeetingKind, Plan } from './meeting.ts';
import type { Wishes } from './wishes.ts';

/** The wishes as a calendar is given out: what was given out before is updated by it. */
export const giveOut = (wishes: Wishes, { meetings }: Plan): Wishes => ({
  ...wishes,
  sequence: wishes.sequence + 1,
  given: {
    ...wishes.given,
    ...Object.fromEntries(meetings.map(({ id, date, time, minutes }) => [id, `${date} ${time} ${minutes}`])),
  },
});

/** Meetings of calendars that were given out, but of the plan no more. */
export function calledOff({ given = {} }: Wishes, { meetings }: Plan): Meeting[] {
  const planned = new Set(meetings.map(({ id }) => id));
  return Object.entries(given)
    .filter(([id]) => !planned.has(id))
    .map(([id, moment]) => {
      const [kind = '', ...rest] = id.split('-');
      const [pair] = rest.length > 1 ? rest : [];
      const [date = '', time = '', minutes] = moment.split(' ');
      return {
        ...{ id, kind: kind as MeetingKind, number: Number(rest.at(-1)), date, time, minutes: Number(minutes) },
        ...(pair ? { pair } : {}),
      };
    });
}
