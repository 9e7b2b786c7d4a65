// What stands in the papers of a pair.
import type { Locale } from '../locales.ts';
import type { Meeting, Plan } from './meeting.ts';
import { formatMoment } from './moment.ts';
import { type Answers, type PaperFacts, sessionKind } from './paper-facts.ts';
import type { Pair, Wishes } from './wishes.ts';

/** Pair meetings that the meeting plan has rows for. */
export const PAIR_ROWS = 12;
const ROWS = { group: 4, monitoring: 6, pair: PAIR_ROWS };

const meetingsOf = ({ meetings }: Plan, kind: Meeting['kind'], pair?: string): Meeting[] =>
  meetings
    .filter((meeting) => meeting.kind === kind && meeting.pair === pair)
    .sort((one, two) => one.number - two.number);

/** The meeting plan (F04): what does not fit into its rows stands in the calendar alone. */
export function meetingPlan(plan: Plan, facts: PaperFacts, pair: Pair, locale: Locale): Answers {
  const sessions = meetingsOf(plan, 'monitoring');
  return {
    mentee_name: pair.mentee,
    mentor_name: pair.mentor,
    coordinator_name: facts.coordinator,
    period_start: meetingsOf(plan, 'group')[0]?.date ?? '',
    period_end: plan.end,
    ...rows('group_meetings', meetingsOf(plan, 'group').slice(0, ROWS.group), (meeting) => ({
      when: formatMoment(locale, meeting),
      place: facts.place,
      led_by: facts.coordinator,
    })),
    ...rows('monitoring_sessions', sessions.slice(0, ROWS.monitoring), ({ date, number }) => ({
      date,
      kind: sessionKind(number, sessions.length),
    })),
    ...rows('pair_meetings', meetingsOf(plan, 'pair', pair.code).slice(0, ROWS.pair), (meeting) => ({
      when: formatMoment(locale, meeting),
      ...(meeting.number === 1 ? { kind: 'first' } : {}),
    })),
  };
}

function rows(table: string, meetings: readonly Meeting[], cells: (meeting: Meeting) => Answers): Answers {
  const all = meetings.flatMap((meeting, at) =>
    Object.entries(cells(meeting)).map(([column, answer]) => [`${table}_${at + 1}_${column}`, answer] as const),
  );
  return Object.fromEntries(all);
}

/** The agreement (F01): what the wishes settle; goals and rules are the pair's. */
export function agreement(wishes: Wishes, plan: Plan, facts: PaperFacts, { mentor, mentee }: Pair): Answers {
  const { groupMeetings, rhythm, monitoring = 'three_times' } = wishes;
  const counted = groupMeetings === 3 || groupMeetings === 4;
  return {
    organiser_name: facts.organiser,
    group_name: facts.group,
    coordinator_name: facts.coordinator,
    coordinator_contact: facts.contact,
    mentor_name: mentor,
    mentee_name: mentee,
    start_date: wishes.start,
    end_date: plan.end,
    mentoring_form: 'pair',
    pair_meeting_frequency: rhythm,
    group_meetings_count: counted ? `n_${groupMeetings}` : 'other',
    group_meetings_count_other_text: counted ? '' : String(groupMeetings),
    monitoring_frequency: monitoring,
    sig_mentor_name: mentor,
    sig_mentee_name: mentee,
    sig_coordinator_name: facts.coordinator,
  };
}

/** A page of the diary (F09) for each meeting that the meeting plan has room for, with its day. */
export function diaries(plan: Plan, { code }: Pair): (readonly [date: string, answers: Answers])[] {
  const meetings = meetingsOf(plan, 'pair', code).slice(0, ROWS.pair);
  return meetings.map(({ date, number }, at) => [
    date,
    {
      meeting_no: String(number),
      date,
      next_meeting: meetings[at + 1]?.date ?? '',
      ...(number === 1 ? { kind: 'first' } : {}),
    },
  ]);
}
