import { expect, test } from 'vitest';
import { namesFrom, withPairs } from './pairs.ts';
import type { PaperFacts } from './paper-facts.ts';
import { certificatesOf, papersOf, papersOfFirstMeeting } from './papers.ts';
import { planOf } from './plan.ts';
import { remindersOf } from './reminders.ts';
import { newWishes, type Wishes } from './wishes.ts';

const facts: PaperFacts = {
  programme: 'Silta',
  organiser: 'Silta ry',
  group: 'Syksy 2026',
  coordinator: 'Kaisa Koski',
  contact: '050 123 4567',
  place: 'Kirjasto',
};

const wishes: Wishes = withPairs(newWishes('fi', '2026-10-05'), namesFrom('Anna;Иван\nEva;Cy\nOnly'), 'fi-bg');
const plan = planOf(wishes);
const papers = papersOf(wishes, plan, facts);
const of = (form: string, pair?: string) => papers.filter((paper) => paper.form === form && paper.pair === pair);

test('every paper of a pair carries its code, every other one the group', () => {
  for (const { pair, answers } of papers) {
    expect(answers['group_or_pair']).toBe(pair ?? 'Syksy 2026');
    expect(answers['programme_name']).toBe('Silta');
  }
});

test('a pair has its plan, agreement, consents, needs, diaries and monitoring forms', () => {
  const meetings = plan.meetings.filter(({ pair }) => pair === 'P1').length;
  const counts = Object.entries(
    Object.groupBy(
      papers.filter(({ pair }) => pair === 'P1'),
      ({ form }) => form,
    ),
  );
  expect(Object.fromEntries(counts.map(([form, list]) => [form, list?.length]))).toEqual({
    'meeting-plan': 1,
    'mentoring-agreement': 1,
    'privacy-consent': 2,
    'needs-and-goals': 1,
    'mentoring-diary': Math.min(12, meetings),
    'mentee-monitoring-form': 3,
    'mentor-monitoring-form': 3,
  });
});

test('the meeting plan has all days, in the language that leads', () => {
  expect(of('meeting-plan', 'P1')[0]?.answers).toMatchObject({
    mentor_name: 'Anna',
    mentee_name: 'Иван',
    period_start: '2026-10-05',
    period_end: '2027-04-05',
    group_meetings_1_when: '5.10.2026 klo 17.00',
    group_meetings_4_when: '5.4.2027 klo 17.00',
    monitoring_sessions_3_kind: 'final',
    pair_meetings_1_kind: 'first',
  });
});

test('weekly meetings fill the twelve rows and no more', () => {
  const weekly = { ...wishes, rhythm: 'weekly' };
  const all = papersOf(weekly, planOf(weekly), facts);
  const rows = Object.keys(all.find(({ form }) => form === 'meeting-plan')?.answers ?? {});
  expect(rows.filter((id) => /^pair_meetings_\d+_when$/.test(id))).toHaveLength(12);
  expect(all.filter(({ form, pair }) => form === 'mentoring-diary' && pair === 'P1')).toHaveLength(12);
});

test('the agreement says what the wishes settle', () => {
  const five = { ...wishes, groupMeetings: 5, rhythm: 'monthly' };
  expect(papersOf(five, planOf(five), facts).find(({ form }) => form === 'mentoring-agreement')?.answers).toMatchObject(
    {
      pair_meeting_frequency: 'monthly',
      group_meetings_count: 'other',
      group_meetings_count_other_text: '5',
      monitoring_frequency: 'three_times',
    },
  );
});

test('the attendance list has who is known, and goes on where it is full', () => {
  const [first] = of('attendance-list');
  expect(first?.answers).toMatchObject({
    event_name: '1. ryhmätapaaminen / Групова среща 1',
    event_kind: 'first_meeting',
    event_date: '2026-10-05',
    start_time: '17:00',
    end_time: '19:45',
    attendees_5_name: 'Only',
    attendees_5_role: 'mentor',
  });
  expect(first?.answers).not.toHaveProperty('attendees_6_name');
  expect(
    of('attendance-list')
      .map(({ answers }) => answers['event_kind'])
      .at(-1),
  ).toBe('closing_meeting');
  const many = withPairs(
    newWishes('fi', '2026-10-05'),
    Array.from({ length: 13 }, (_, at) => ({ mentor: `A${at}`, mentee: `B${at}` })),
  );
  const lists = papersOf(many, planOf(many), facts).filter(
    ({ form, date }) => form === 'attendance-list' && date === '2026-10-05',
  );
  expect(lists.map(({ answers }) => answers['attendees_24_name'] ?? answers['attendees_2_name'])).toEqual([
    'B11',
    'B12',
  ]);
});

test('certificates are for those whose names are known', () => {
  expect(certificatesOf(wishes, plan, facts).map(({ answers }) => answers['name'])).toEqual([
    'Anna',
    'Иван',
    'Eva',
    'Cy',
    'Only',
  ]);
});

test('the first meeting has one list and the copies of each pair', () => {
  const printed = papersOfFirstMeeting(wishes, plan, facts);
  const copies = (form: string) => printed.filter((one) => one.form === form).reduce((sum, one) => sum + one.copies, 0);
  expect([copies('attendance-list'), copies('mentoring-agreement'), copies('privacy-consent')]).toEqual([1, 9, 12]);
});

test('reminders say weekday, day, time and place in each language', () => {
  const first = (locale: 'fi' | 'en' | 'bg') => remindersOf(plan, locale, 'Kirjasto')[0]?.text;
  expect(first('fi')).toContain('on maanantaina 5.10.2026 klo 17.00. Paikka: Kirjasto.');
  expect(first('en')).toContain('is on Monday 5 October 2026, 17:00. Place: Kirjasto.');
  expect(first('bg')).toContain('е в понеделник 5.10.2026 г., 17:00 ч. Място: Kirjasto.');
  const tuesday = { ...wishes, start: '2026-10-06' };
  expect(remindersOf(planOf(tuesday), 'bg', '')[0]?.text).toContain('е във вторник 6.10.2026 г., 17:00 ч. Моля');
});
