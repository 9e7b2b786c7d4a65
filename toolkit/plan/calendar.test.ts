import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarWords, COORDINATOR, calendarOf } from './calendar.ts';
import { withPairs } from './pairs.ts';
import { planOf } from './plan.ts';
import { newWishes, type Wishes, withNextSequence } from './wishes.ts';

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
  notes: { group: 'Носете плана (F04).\nИ молив, моля; благодаря.', monitoring: '', pair: 'F09', toi: '' },
};

const group = (more: Partial<Wishes> = {}): Wishes =>
  withPairs({ ...newWishes('bg', '2026-10-05'), ...more }, [
    { mentor: 'Анна Мекова', mentee: 'Иван Петров' },
    { mentor: 'Боян Колев', mentee: 'Елена Димова' },
  ]);

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
  const first = withNextSequence(group());
  const second = withNextSequence({ ...first, moved: { 'group-2': { date: '2026-12-07', time: '18:00' } } });
  const [before, after] = [read(write(first)).events, read(write(second)).events];
  expect(new Set(after.map(({ uid }) => uid))).toEqual(new Set(before.map(({ uid }) => uid)));
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
  expect(after.every(({ sequence }) => sequence === 2) && before.every(({ sequence }) => sequence === 1)).toBe(true);
  expect(after.find(({ uid }) => uid.includes('group-2'))?.startDate.toString()).toBe('2026-12-07T18:00:00');
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
