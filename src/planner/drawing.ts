// The plan as the drawing of six months: months from left to right, a row for what everybody shares and one for each
// pair; where there is no room, a line of days for each month. Lengths are units of the picture.
import type { Meeting, Plan, Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { monthName, monthsOfPlan } from './days.ts';
import { shape } from './element.ts';

const WIDTH = 760;
const LABELS = 148;
const HEAD = 40;
const ROW = 36;
const PAIR_ROW = 22;
const DAYS = 31;

interface Time {
  readonly months: readonly string[];
  /** Of a day, from its month and its day in it: 0 to the number of months. */
  readonly at: (date: string) => number;
}

function timeOf(plan: Plan, wishes: Wishes): Time {
  const months = monthsOfPlan(plan, wishes);
  return { months, at: (date) => months.indexOf(date.slice(0, 7)) + (Number(date.slice(8)) - 1) / DAYS };
}

const mark = ({ kind }: Pick<Meeting, 'kind'>, x: number, y: number, small = false): Element => {
  if (kind === 'monitoring') return shape('path', { class: 'm', d: `M${x} ${y - 9}l9 9-9 9-9-9z` });
  if (kind === 'toi') return shape('path', { class: 'g', d: `M${x - 3} ${y - 9}h6v18h-6z` });
  if (kind === 'group') return shape('circle', { class: 'g', cx: x, cy: y, r: 9 });
  return shape('circle', { class: 'p', cx: x, cy: y, r: small ? 4 : 6 });
};

const text = (x: number, y: number, words: string, kind = 'lab'): Element =>
  shape('text', { class: kind, x, y }, words);

/** Wide and narrow; a style sheet shows the one that there is room for. */
export function drawPlan(plan: Plan, wishes: Wishes, say: Say): Element[] {
  const time = timeOf(plan, wishes);
  return [drawWide(plan, wishes, time, say), drawTall(plan, wishes, time, say)];
}

function picture(kind: string, height: number, width: number, parts: readonly Element[], say: Say): Element {
  const label = `${say('drawing')}. ${say('drawingText')}`;
  return shape(
    'svg',
    { class: `line ${kind}`, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    ...parts,
  );
}

function drawWide({ meetings }: Plan, { pairs, pauses }: Wishes, { months, at }: Time, say: Say): Element {
  const month = (WIDTH - LABELS) / months.length;
  const x = (date: string) => LABELS + (at(date) + 0.5 / DAYS) * month;
  const hasToi = meetings.some(({ kind }) => kind === 'toi');
  const shared = ['group', 'monitoring', ...(hasToi ? ['toi'] : [])] as const as readonly Meeting['kind'][];
  const pairTop = HEAD + shared.length * ROW;
  const height = pairTop + pairs.length * PAIR_ROW + 8;
  const line = (y: number) => shape('path', { class: 'rule', d: `M0 ${y}H${WIDTH}` });
  const parts = [
    ...months.map((name, index) =>
      shape('rect', {
        class: pauses.includes(name) ? 'rest' : index % 2 ? 'wash' : 'wash-2',
        x: LABELS + index * month,
        y: HEAD,
        width: month,
        height: height - HEAD,
      }),
    ),
    ...months.map((name, index) => text(LABELS + index * month + 8, HEAD - 14, monthName(name, 'short'), 'cap')),
    shape('path', { class: 'axis', d: `M${LABELS} ${HEAD}H${WIDTH}` }),
    ...shared.flatMap((kind, row) => {
      const y = HEAD + row * ROW + ROW / 2;
      const own = meetings.filter((meeting) => meeting.kind === kind);
      return [
        text(0, y + 5, say(`${kind}Row`)),
        ...own.map((meeting) => mark(meeting, x(meeting.date), y)),
        line(y + ROW / 2),
      ];
    }),
    ...pairs.flatMap(({ code }, row) => {
      const y = pairTop + row * PAIR_ROW + PAIR_ROW / 2 + 4;
      const own = meetings.filter(({ pair }) => pair === code);
      return [text(0, y + 5, code), ...own.map((meeting) => mark(meeting, x(meeting.date), y))];
    }),
  ];
  return picture('plan-wide', height, WIDTH, parts, say);
}

const STRIP = 64;
const NARROW = 300;
const LINE = 28;

function drawTall({ meetings }: Plan, { pauses }: Wishes, { months }: Time, say: Say): Element {
  const step = (NARROW - 20) / DAYS;
  const x = (date: string) => 10 + (Number(date.slice(8)) - 0.5) * step;
  const parts = months.flatMap((name, row) => {
    const y = row * STRIP + 46;
    const own = meetings.filter(({ date }) => date.startsWith(name));
    const [shared, ofPairs] = [own.filter(({ pair }) => !pair), own.filter(({ pair }) => pair)];
    return [
      ...(pauses.includes(name) ? [shape('rect', { class: 'rest', x: 0, y: y - 20, width: NARROW, height: 34 })] : []),
      text(0, y - 26, monthName(name), 'cap'),
      shape('path', { class: 'rule', d: `M0 ${y}H${NARROW}` }),
      ...ofPairs.map((meeting) => mark(meeting, x(meeting.date), y + 9, true)),
      ...shared.map((meeting) => mark(meeting, x(meeting.date), y - 4)),
    ];
  });
  const top = months.length * STRIP + 24;
  const kinds = [...new Set(meetings.map(({ kind }) => kind))];
  const legend = kinds.flatMap((kind, row) => [
    mark({ kind }, 10, top + row * LINE),
    text(32, top + 5 + row * LINE, say(`${kind}Row`)),
  ]);
  return picture('plan-tall', top + kinds.length * LINE, NARROW, [...parts, ...legend], say);
}
