// What stands in the papers of the group.

import type { Languages } from '../locales.ts';
import type { Text } from '../text/text.ts';
import type { Meeting, Plan } from './meeting.ts';
import { type Answers, commonAnswers, menteeOf, mentorOf, type PaperFacts, sessionKind } from './paper-facts.ts';
import type { Wishes } from './wishes.ts';

type Dated = readonly [date: string, answers: Answers];

/** What the two kinds of meeting are called on the list, in each of its languages. */
const NAMES: Record<'group' | 'monitoring', Text> = {
  group: { fi: '[NUMBER]. ryhmätapaaminen', en: 'Group meeting [NUMBER]', bg: 'Групова среща [NUMBER]' },
  monitoring: {
    fi: '[NUMBER]. seurantatapaaminen',
    en: 'Monitoring session [NUMBER]',
    bg: 'Мониторинг сесия [NUMBER]',
  },
};

/** Rows of the attendance list. */
const ROWS = 24;

/** Attendance lists (F03) of the meetings that everybody comes to, several for a group that does not fit into one. */
export function attendanceLists(
  { pairs }: Wishes,
  { meetings }: Plan,
  facts: PaperFacts,
  languages: Languages,
): Dated[] {
  const common = meetings.filter(({ kind }) => kind === 'group' || kind === 'monitoring');
  const last = common.filter(({ kind }) => kind === 'group').length;
  const people = pairs.flatMap((pair) => [
    { name: mentorOf(pair), role: 'mentor' },
    { name: menteeOf(pair), role: 'mentee' },
  ]);
  const named = people.filter(({ name }) => name !== '');
  const lists = Array.from({ length: Math.max(1, Math.ceil(named.length / ROWS)) }, (_, at) =>
    attendees(named.slice(at * ROWS, (at + 1) * ROWS)),
  );
  return common.flatMap((meeting) =>
    lists.map(
      (rows): Dated => [
        meeting.date,
        { ...headOf(meeting, last, facts), event_name: nameOf(meeting, languages), ...rows },
      ],
    ),
  );
}

const nameOf = ({ kind, number }: Meeting, languages: Languages): string =>
  languages
    .map((locale) => NAMES[kind === 'monitoring' ? kind : 'group'][locale].replace('[NUMBER]', String(number)))
    .join(' / ');

const headOf = ({ kind, number, date, time, minutes }: Meeting, last: number, facts: PaperFacts): Answers => ({
  ...commonAnswers(facts),
  event_kind:
    kind === 'monitoring'
      ? 'monitoring_session'
      : number === 1
        ? 'first_meeting'
        : number === last
          ? 'closing_meeting'
          : 'group_meeting',
  event_date: date,
  start_time: time,
  end_time: later(time, minutes),
  place_or_link: facts.place,
  coordinator_name: facts.coordinator,
  sig_coordinator_name: facts.coordinator,
});

const attendees = (people: readonly { readonly name: string; readonly role: string }[]): Answers =>
  Object.fromEntries(
    people.flatMap(({ name, role }, at) => [
      [`attendees_${at + 1}_name`, name],
      [`attendees_${at + 1}_role`, role],
    ]),
  );

/** `hh:mm` so many minutes later, at most the end of the day. */
function later(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const all = Math.min(hours * 60 + past + minutes, 24 * 60 - 1);
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Records of the monitoring sessions (F14). */
export function sessionRecords({ meetings }: Plan, facts: PaperFacts): Dated[] {
  const sessions = meetings.filter(({ kind }) => kind === 'monitoring');
  return sessions.map(({ date, number }, at) => [
    date,
    {
      ...commonAnswers(facts),
      session_no: String(number),
      date,
      kind: sessionKind(number, sessions.length),
      next_session: sessions[at + 1]?.date ?? '',
    },
  ]);
}
