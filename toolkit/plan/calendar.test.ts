import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarWords, COORDINATOR, calendarOf } from './calendar.ts';
import { giveOut } from './given.ts';
import { withPairs } from './pairs.ts';
import { planOf } from './plan.ts';
import { newWishes, type Wishes } from './wishes.ts';

const words: CalendarWords = {
  language: 'bg-BG',
  coordinator: 'Менторинг: всички срещи',
  pair: 'Менторинг [PAIR]',
  title: {
    group: 'Групова среща [NUMBER]',
    monitoring:
      'Мониторинг сесия [NUMBER], с много дълго заглавие, което не се побира на един ред от седемдесет и пет октета',
    pair: '[PAIR]: среща на двойката [NUMBER]',
    toi: 'Седмица TOI, ден [NUMBER]',
  },
  firstGroup: 'Първа групова среща',
  closing: 'Заключителна среща; край, с \\ и „кавички“',
  calledOff: 'Отменена: [TITLE]',
  notes: { group: 'Носете плана (F04).\nИ молив, моля; благодаря.', monitoring: '', pair: 'F09', toi: '' },
};

const group = (more: Partial<Wishes> = {}): Wishes =>
  withPairs({ ...newWishes('bg', '2026-10-05'), ...more }, [
    { mentor: 'Анна Мекова', mentee: 'Иван Петров' },
    { mentor: 'Боян Колев', mentee: 'Елена Димова' },
  ]);

const given = (wishes: Wishes) => giveOut(wishes, planOf(wishes));
const now = new Date('2026-09-01T10:00:00Z');
const write = (wishes: Wishes, who: string = COORDINATOR) => calendarOf(wishes, planOf(wishes), words, who, now);

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return { calendar, events };
}

const utcOf = ({ startDate }: ICAL.Event) => startDate.toJSDate().toISOString();

test('every line ends with CRLF and has at most 75 octets, broken between letters', () => {
  const text = write(group());
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  for (const line of lines) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  expect(text).not.toContain('\ufffd');
});

test('says what the words say, with commas, semicolons, strokes and line breaks', () => {
  const { calendar, events } = read(write(group()));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(words.coordinator);
  expect(events[0]?.summary).toBe(words.firstGroup);
  expect(events[0]?.description).toBe(words.notes.group);
  expect(events.find(({ uid }) => uid.includes('monitoring-2'))?.summary).toBe(
    words.title.monitoring.replace('[NUMBER]', '2'),
  );
  expect(events.some(({ summary }) => summary === words.closing)).toBe(true);
});

test('five in the afternoon stays five through the change of clocks', () => {
  const { events } = read(write(group({ start: '2026-10-19' })));
  const at = (id: string) => utcOf(events.find(({ uid }) => uid.endsWith(`-${id}@mentoring-toolkit`))!);
  expect(at('group-1')).toBe('2026-10-19T14:00:00.000Z');
  expect(at('monitoring-1')).toBe('2026-11-02T15:00:00.000Z');
  const spring = read(write(group({ start: '2027-03-22' })));
  expect(utcOf(spring.events[0]!)).toBe('2027-03-22T15:00:00.000Z');
  expect(utcOf(spring.events.at(-1)!).slice(11)).toBe('14:00:00.000Z');
});

test('ends after the minutes of the agenda, over midnight too', () => {
  const { events } = read(write(group({ time: '22:30' })));
  expect(events[0]?.endDate.toString()).toBe('2026-10-06T01:15:00');
});

test('a pair has its own meetings and those of everybody', () => {
  const titles = read(write(group(), 'P2')).events.map(({ summary }) => summary);
  expect(titles.some((title) => title.startsWith('P1'))).toBe(false);
  expect(titles).toContain('P2: среща на двойката 1');
  expect(titles).toContain(words.closing);
});

test('a second import updates: the same names of events, a higher number, the new day', () => {
  const first = given(group());
  const second = given({ ...first, moved: { 'group-2': { date: '2026-12-07', time: '18:00' } } });
  const [before, after] = [read(write(first)).events, read(write(second)).events];
  expect(new Set(after.map(({ uid }) => uid))).toEqual(new Set(before.map(({ uid }) => uid)));
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
  expect(after.every(({ sequence }) => sequence === 2) && before.every(({ sequence }) => sequence === 1)).toBe(true);
  expect(after.find(({ uid }) => uid.includes('group-2'))?.startDate.toString()).toBe('2026-12-07T18:00:00');
});

test('a meeting that falls out of the plan is called off where it was given, until it comes back', () => {
  const first = given(group({ groupMeetings: 5, toi: '2027-05-03' }));
  const { toi: _, ...without } = first;
  const second = given({ ...without, groupMeetings: 4, pairs: first.pairs.slice(0, 1) });
  const statesOf = (wishes: Wishes, who?: string) =>
    new Map(read(write(wishes, who)).events.map((event) => [event.uid.slice(wishes.id.length + 1, -18), event]));
  const events = statesOf(second);
  expect(new Set(events.keys())).toEqual(new Set(statesOf(first).keys()));
  const off = [...events].filter(([, { component }]) => component.getFirstPropertyValue('status') === 'CANCELLED');
  const ids = off.map(([id]) => id);
  expect(ids).toEqual(expect.arrayContaining(['group-5', 'toi-1', 'toi-5', 'pair-P2-1']));
  expect(ids).not.toContain('group-4');
  for (const [id, { component, sequence }] of off) {
    expect(sequence, id).toBe(2);
    expect(component.getFirstSubcomponent('valarm'), id).toBeNull();
  }
  expect(events.get('group-5')?.summary).toBe('Отменена: Групова среща 5');
  expect(events.get('group-5')?.startDate.toString()).toBe(statesOf(first).get('group-5')?.startDate.toString());
  // Not in a calendar that never had it.
  expect(statesOf(second, 'P1').has('pair-P2-1')).toBe(false);
  expect(write(given({ ...second, groupMeetings: 5 }))).not.toMatch(/UID:[^\r]*group-5@[\s\S]{0,400}CANCELLED/);
});

test('reminds a day before, invites nobody, shows no name', () => {
  const text = write(group());
  const { calendar } = read(text);
  for (const event of calendar.getAllSubcomponents('vevent'))
    expect(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-P1D');
  expect(text).not.toMatch(/METHOD|ORGANIZER|ATTENDEE/);
  const unfolded = text.replaceAll('\r\n ', '');
  for (const name of ['Мекова', 'Петров', 'Колев', 'Димова', 'Анна', 'Иван']) expect(unfolded).not.toContain(name);
});

test('without a known time zone, times are those of the clock on the wall', () => {
  const text = write(group({ country: 'other' }));
  expect(text).not.toContain('TZID');
  expect(text).toContain('DTSTART:20261005T170000\r\n');
});
