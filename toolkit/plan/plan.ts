// Wishes → the meetings of half a year. Pure: the same wishes give the same plan.
import { addMonths, formatDay, parseDay } from './days.ts';
import type { Meeting, MeetingKind, Plan } from './meeting.ts';
import { AGENDA_MINUTES, type AgendaMinutes } from './minutes.ts';
import { groupDays, monitoringDays, pairDays, toiDays } from './series.ts';
import { type Placed, settlerOf } from './settle.ts';
import { warningsOf } from './warnings.ts';
import type { Pair, Wishes } from './wishes.ts';

/** When the TOI days begin. */
const TOI_TIME = '09:00';

/**
 * The plan of a programme. Meetings that nobody has moved by hand avoid holidays and months without meetings, and say so.
 * @param minutes how long meetings take, as the packs have it
 * @throws RangeError if the start is no day; wishes from a file have been checked for that
 */
export function planOf(wishes: Wishes, minutes: AgendaMinutes = AGENDA_MINUTES): Plan {
  const start = parseDay(wishes.start);
  if (start === undefined) throw new RangeError(`"${wishes.start}" is no day.`);
  const settle = settlerOf(wishes, start, addMonths(start, 6));
  const group = settle(groupDays(wishes, start), { by: 'weeks', taken: [] });
  const last = group.at(-1)?.day ?? start;
  const daysOf = (placed: readonly Placed[]) => placed.map(({ day }) => day);
  const monitoring = settle(monitoringDays(wishes, start, last), { by: 'weeks', taken: daysOf(group) });
  const taken = daysOf([...group, ...monitoring]);
  const common = [
    ...group.map(toMeeting(wishes, 'group', (at) => groupMinutes(at, group.length, minutes))),
    ...monitoring.map(toMeeting(wishes, 'monitoring', () => minutes.monitoring)),
  ];
  const meetings = [
    ...common,
    ...wishes.pairs.flatMap((pair, at) =>
      ofPair(pair, settle(pairDays(wishes, start, last, at), { by: 'days', taken })),
    ),
    ...toiDays(wishes).map((day, at) => toMeeting(wishes, 'toi', () => minutes.toi)({ day }, at)),
  ].sort(inCalendar);
  const end =
    common
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? wishes.start;
  return { meetings, warnings: warningsOf(wishes, meetings), end };

  function ofPair({ code }: Pair, placed: readonly Placed[]): Meeting[] {
    return placed.map(toMeeting(wishes, 'pair', (at) => (at === 0 ? minutes.firstPair : minutes.pair), code));
  }
}

const groupMinutes = (at: number, count: number, { firstGroup, group, closing }: AgendaMinutes): number =>
  at === 0 ? firstGroup : at === count - 1 ? closing : group;

/** A day of a series as a meeting; what was moved by hand stands where it was moved to. */
function toMeeting(wishes: Wishes, kind: MeetingKind, minutesOf: (at: number) => number, pair?: string) {
  return ({ day, moved }: Placed, at: number): Meeting => {
    const id = [kind, pair, at + 1].filter(Boolean).join('-');
    const time = kind === 'toi' ? TOI_TIME : wishes.time;
    const usual = { date: formatDay(day), time };
    const { [id]: byHand } = wishes.moved;
    return {
      id,
      kind,
      number: at + 1,
      ...(byHand ?? usual),
      minutes: minutesOf(at),
      ...(pair === undefined ? {} : { pair }),
      ...(byHand ? { moved: { why: 'hand', from: usual.date } } : moved ? { moved } : {}),
    };
  };
}

const inCalendar = (one: Meeting, two: Meeting): number =>
  one.date.localeCompare(two.date) || one.time.localeCompare(two.time) || one.id.localeCompare(two.id);
