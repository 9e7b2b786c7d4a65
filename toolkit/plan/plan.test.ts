import { expect, test } from 'vitest';
import { newWishes, planOf, type Wishes, withPairs } from './browser.ts';
import { parseDay, weekdayOf } from './days.ts';

const group = (wishes: Partial<Wishes> = {}, pairs = 3): Wishes =>
  withPairs(
    { ...newWishes('fi', '2026-10-05'), ...wishes },
    Array.from({ length: pairs }, (_, at) => ({ mentor: `Mentor ${at}`, mentee: `Mentee ${at}` })),
  );

const dates = (wishes: Wishes, kind: string) =>
  planOf(wishes)
    .meetings.filter((meeting) => meeting.kind === kind)
    .map(({ date }) => date);

const kinds = (wishes: Wishes) => new Set(planOf(wishes).warnings.map(({ kind }) => kind));

test('a plain half year has its meetings and nothing to warn of', () => {
  const wishes = group();
  expect(dates(wishes, 'group')).toEqual(['2026-10-05', '2026-11-30', '2027-02-01', '2027-04-05']);
  expect(dates(wishes, 'monitoring')).toHaveLength(3);
  expect(planOf(wishes).warnings).toEqual([]);
  expect(planOf(wishes).end).toBe('2027-04-05');
});

test('Easter Monday moves the last group meeting and says so', () => {
  const last = planOf(group()).meetings.find(({ id }) => id === 'group-4');
  expect(last?.moved).toEqual({ why: 'holiday', holiday: 'easter-monday', from: '2027-03-29' });
});

test('no meeting that nobody has moved is on a holiday or in a month without meetings', () => {
  for (const country of ['fi', 'bg'] as const)
    for (const start of ['2026-09-14', '2026-12-01', '2027-01-14', '2027-03-04', '2027-06-28'])
      for (const rhythm of ['weekly', 'every_two_weeks', 'monthly']) {
        const wishes = group(
          { country, start, rhythm, pauses: ['2027-07', '2027-08', '2026-12'].filter((m) => m !== start.slice(0, 7)) },
          6,
        );
        const plan = planOf(wishes);
        expect(
          plan.warnings.filter(({ kind }) => kind !== 'too-long' && kind !== 'late-monitoring'),
          `${country} ${start} ${rhythm}`,
        ).toEqual([]);
        for (const { kind, date } of plan.meetings)
          if (kind === 'pair') expect(weekdayOf(parseDay(date) ?? 0)).toBeLessThan(6);
      }
});

test('meetings of a kind keep their order', () => {
  const { meetings } = planOf(group({ country: 'bg', pauses: ['2026-12', '2027-01'], monitoring: 'monthly' }, 10));
  for (const series of Object.values(Object.groupBy(meetings, ({ kind, pair }) => kind + pair)))
    expect(series?.map(({ number }) => number)).toEqual(series?.map((_, at) => at + 1));
});

test('what is moved by hand stays there and remembers its day', () => {
  const { meetings } = planOf(group({ moved: { 'group-2': { date: '2026-12-06', time: '10:30' } } }));
  const moved = meetings.find(({ id }) => id === 'group-2');
  expect(moved).toMatchObject({ date: '2026-12-06', time: '10:30', moved: { why: 'hand', from: '2026-11-30' } });
});

test('warnings tell and forbid nothing', () => {
  expect(kinds(group({ groupMeetings: 2 }))).toContain('few-group-meetings');
  expect(kinds(group({ start: '2026-10-03' }))).toContain('weekend');
  expect(kinds(group({ start: '2026-12-24' }))).toContain('holiday');
  expect(kinds(group({ monitoring: 'every_two_months' }))).toContain('late-monitoring');
  expect(kinds(group({ moved: { 'group-4': { date: '2027-05-10', time: '17:00' } } }))).toContain('too-long');
  expect(kinds(group({ moved: { 'group-2': { date: '2026-12-14', time: '17:00' } }, pauses: ['2026-12'] }))).toContain(
    'paused',
  );
  expect(planOf(group({ groupMeetings: 0, start: '2026-12-24' }, 0)).meetings.length).toBeGreaterThanOrEqual(0);
});

test('a TOI week in May 2027 meets the holidays of its country', () => {
  const holidays = (country: 'fi' | 'bg') =>
    planOf(group({ country, toi: '2027-05-03' })).warnings.flatMap(({ kind, holiday }) =>
      kind === 'toi-holiday' ? [holiday] : [],
    );
  expect(holidays('bg')).toEqual(['easter-monday', 'may-day-moved', 'saint-george']);
  expect(holidays('fi')).toEqual(['ascension']);
});

test('the first pair meetings are in the week after the first group meeting', () => {
  const first = planOf(group({}, 30)).meetings.filter(({ kind, number }) => kind === 'pair' && number === 1);
  expect(first).toHaveLength(30);
  for (const { date, minutes } of first)
    expect([date >= '2026-10-12' && date <= '2026-10-16', minutes]).toEqual([true, 85]);
});

test('the same wishes give the same plan', () => {
  const wishes = group({}, 4);
  expect(planOf(wishes)).toEqual(planOf(structuredClone(wishes)));
});
