// Which papers a plan needs, and what stands in them before anybody has written a word.
import { type Languages, parseLanguages } from '../locales.ts';
import type { Plan } from './meeting.ts';
import { type Answers, commonAnswers, menteeOf, mentorOf, type PaperFacts, sessionKind } from './paper-facts.ts';
import { attendanceLists, sessionRecords } from './papers-group.ts';
import { agreement, diaries, meetingPlan } from './papers-pair.ts';
import type { Pair, Wishes } from './wishes.ts';

/** A form with its answers. */
export interface Paper {
  /** Id of the form. */
  readonly form: string;
  readonly languages: Languages;
  /** Code of the pair; none for a paper of the group. */
  readonly pair?: string;
  /** Whose it is, where a pair has one each. */
  readonly role?: 'mentor' | 'mentee';
  /** Day of the meeting that it is for: `yyyy-mm-dd`. */
  readonly date?: string;
  readonly answers: Answers;
}

/** A paper to print, and how often. */
export interface PrintedPaper extends Paper {
  readonly copies: number;
}

/** Papers of the group first, then pair by pair in the order in which they are needed. */
export const papersOf = (wishes: Wishes, plan: Plan, facts: PaperFacts): Paper[] => [
  ...groupPapers(wishes, plan, facts),
  ...wishes.pairs.flatMap((pair) => pairPapers(wishes, plan, facts, pair)),
];

const groupPapers = (wishes: Wishes, plan: Plan, facts: PaperFacts): Paper[] => {
  const languages = setOfGroup(wishes);
  const dressed = (form: string, date: string, answers: Answers): Paper => ({ form, languages, date, answers });
  return [
    ...attendanceLists(wishes, plan, facts, languages).map(([date, answers]) =>
      dressed('attendance-list', date, answers),
    ),
    ...sessionRecords(plan, facts).map(([date, answers]) => dressed('monitoring-session-record', date, answers)),
  ];
};

function pairPapers(wishes: Wishes, plan: Plan, facts: PaperFacts, pair: Pair): Paper[] {
  const languages = setOf(pair);
  const common = commonAnswers(facts, pair.code);
  const paper = (form: string, answers: Answers, more: Partial<Paper> = {}): Paper => ({
    form,
    languages,
    pair: pair.code,
    answers: { ...common, ...answers },
    ...more,
  });
  const sessions = plan.meetings.filter(({ kind }) => kind === 'monitoring');
  return [
    paper('meeting-plan', meetingPlan(plan, facts, pair, languages[0])),
    paper('mentoring-agreement', agreement(wishes, plan, facts, pair)),
    paper('privacy-consent', consent(facts, 'mentor', pair.mentor), { role: 'mentor' }),
    paper('privacy-consent', consent(facts, 'mentee', pair.mentee), { role: 'mentee' }),
    paper('needs-and-goals', {}),
    ...diaries(plan, pair).map(([date, answers]) => paper('mentoring-diary', answers, { date })),
    ...sessions.flatMap(({ date, number }) => [
      paper('mentee-monitoring-form', { date, kind: sessionKind(number, sessions.length) }, { date, role: 'mentee' }),
      paper('mentor-monitoring-form', { date }, { date, role: 'mentor' }),
    ]),
  ];
}

const consent = ({ organiser, contact }: PaperFacts, role: 'mentor' | 'mentee', name: string): Answers => ({
  controller_name: organiser,
  controller_contact: contact,
  participant_name: name,
  role,
  sig_participant_name: name,
});

/** How many copies of each form the first group meeting needs for a pair: the pack PP1 says so, for a pair and each person. */
export const FIRST_COPIES: Readonly<Record<string, number>> = {
  'privacy-consent': 2,
  'needs-and-goals': 1,
  'mentoring-agreement': 3,
  'meeting-plan': 2,
};

/** What is laid on the table in the first group meeting: the attendance list, then pair by pair. */
export function papersOfFirstMeeting(wishes: Wishes, plan: Plan, facts: PaperFacts): PrintedPaper[] {
  const all = papersOf(wishes, plan, facts);
  const first = plan.meetings.find(({ id }) => id === 'group-1')?.date;
  return [
    ...all
      .filter(({ form, date }) => form === 'attendance-list' && date === first)
      .map((paper) => ({ ...paper, copies: 1 })),
    ...all.flatMap((paper) =>
      paper.form in FIRST_COPIES ? [{ ...paper, copies: FIRST_COPIES[paper.form] ?? 1 }] : [],
    ),
  ];
}

export interface NamedPerson {
  readonly name: string;
  readonly role: 'mentor' | 'mentee';
  readonly pair: Pair;
}

/** Everybody whose name is known, pair by pair. */
export const namedPeople = ({ pairs }: Wishes): NamedPerson[] =>
  pairs
    .flatMap((pair) => [
      { role: 'mentor' as const, name: mentorOf(pair), pair },
      { role: 'mentee' as const, name: menteeOf(pair), pair },
    ])
    .filter(({ name }) => name !== '');

/** The form of certificates. */
export const CERTIFICATE = 'participation-certificate';

/** A certificate for everybody whose name is known. Hours, contents and skills are left to who signs. */
export const certificatesOf = (wishes: Wishes, plan: Plan, facts: PaperFacts): PrintedPaper[] =>
  namedPeople(wishes).map(({ name, role, pair }) => ({
    form: CERTIFICATE,
    languages: setOf(pair),
    pair: pair.code,
    role,
    copies: 1,
    answers: {
      ...commonAnswers(facts, pair.code),
      ...{ name, role, period_start: wishes.start, period_end: plan.end, organiser: facts.organiser },
      sig_coordinator_name: facts.coordinator,
    },
  }));

/** The languages of a pair's papers. */
export const setOf = ({ set }: Pair): Languages => parseLanguages(set) ?? ['en'];

/** The set that most pairs have. */
function setOfGroup({ pairs }: Wishes): Languages {
  const counted = Object.entries(Object.groupBy(pairs, ({ set }) => set)).sort(
    ([, one], [, two]) => (two?.length ?? 0) - (one?.length ?? 0),
  );
  return parseLanguages(counted[0]?.[0] ?? '') ?? ['en'];
}
