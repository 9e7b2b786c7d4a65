// A plan as a calendar file (iCalendar, RFC 5545), for the coordinator or for one pair.
import { calledOff } from './given.ts';
import { type CalendarEvent, formatCalendar, type TimeZone } from './icalendar.ts';
import type { Meeting, MeetingKind, Plan } from './meeting.ts';
import type { Country, Pair, Wishes } from './wishes.ts';

/** What a calendar says; slots stand in brackets. */
export interface CalendarWords {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Name of the calendar: `Mentoring`; [PAIR] is the code. */
  readonly coordinator: string;
  readonly pair: string;
  /** Titles of events: [NUMBER], [PAIR]. No names: telephones show titles while they are locked. */
  readonly title: Readonly<Record<MeetingKind, string>>;
  readonly firstGroup: string;
  readonly closing: string;
  /** Of a meeting that is in the plan no more: [TITLE]. */
  readonly calledOff: string;
  /** What to bring and where to read more, by kind; '' for nothing. */
  readonly notes: Readonly<Record<MeetingKind, string>>;
}

/** Whose calendar it is, if it is no pair's. */
export const COORDINATOR = 'coordinator';

const ZONES: Record<Country, TimeZone | undefined> = { fi: 'Europe/Helsinki', bg: 'Europe/Sofia', other: undefined };

/**
 * The calendar file; imported again after a change, it moves what has moved and calls off what has fallen out of the plan
 * (same UID, higher SEQUENCE).
 * In a country whose time zone is not known, times are those of the clock on the wall (RFC 5545, 3.3.5, form 1).
 * @param who COORDINATOR for all meetings, or the code of a pair for its own and those of the group
 * @param now when the file is made
 */
export function calendarOf(
  wishes: Wishes,
  plan: Plan,
  words: CalendarWords,
  who: typeof COORDINATOR | Pair['code'],
  now = new Date(),
): string {
  const isOwn = ({ pair }: Meeting) => who === COORDINATOR || pair === undefined || pair === who;
  const own = plan.meetings.filter(isOwn);
  const off = calledOff(wishes, plan).filter(isOwn);
  const last = Math.max(...own.map(({ kind, number }) => (kind === 'group' ? number : 0)));
  return formatCalendar({
    name: who === COORDINATOR ? words.coordinator : words.pair.replace('[PAIR]', who),
    language: words.language,
    zone: ZONES[wishes.country],
    stamp: now,
    sequence: wishes.sequence,
    events: [
      ...own.map((meeting) => eventOf(meeting, wishes, words, meeting.kind === 'group' && meeting.number === last)),
      ...off.map((meeting) => callOff(eventOf(meeting, wishes, words, false), words)),
    ],
  });
}

/** Some programs show an event that is called off like any other: its title says so as well. */
const callOff = (event: CalendarEvent, { calledOff: title }: CalendarWords): CalendarEvent => ({
  ...event,
  summary: title.replace('[TITLE]', () => event.summary),
  isCalledOff: true,
});

function eventOf(meeting: Meeting, { id }: Wishes, words: CalendarWords, isLast: boolean): CalendarEvent {
  const { kind, number, date, time, minutes, pair = '' } = meeting;
  const title = kind === 'group' && number === 1 ? words.firstGroup : isLast ? words.closing : words.title[kind];
  return {
    uid: `${id}-${meeting.id}@mentoring-toolkit`,
    summary: title.replace('[NUMBER]', String(number)).replace('[PAIR]', pair),
    description: words.notes[kind],
    date,
    time,
    minutes,
  };
}
