// The plan on one sheet of paper: a row for what everybody shares and one for each pair, a column for each month.
import type { Meeting } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { clock, dayInMonth, dayNumber, monthName, monthsOfPlan } from './days.ts';
import { element } from './element.ts';
import type { PlanState } from './state.ts';

/** Prints the sheet alone. */
export function printSheet(size: 'A4' | 'A3', state: PlanState, say: Say): void {
  showSheet(state, say);
  const { dataset } = document.documentElement;
  dataset['printing'] = `plan-${size}`;
  addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  print();
}

/** From so many pairs on there is room for numbers only. */
const MANY = 16;

/** Fills the sheet of the page, which is seen on paper only. */
export function showSheet({ plan, wishes }: PlanState, say: Say): void {
  const sheet = document.querySelector<HTMLElement>('[data-sheet]');
  if (!sheet || !plan) return;
  const months = monthsOfPlan(plan, wishes);
  const cells = (own: readonly Meeting[], write: (meeting: Meeting) => string) =>
    months.map((month) => {
      const here = own.filter(({ date }) => date.startsWith(month));
      return element('td', {}, ...here.map((meeting) => element('span', {}, write(meeting))));
    });
  const row = (head: readonly HTMLElement[], own: readonly Meeting[], write: (meeting: Meeting) => string) =>
    own.length > 0 ? [element('tr', {}, element('th', { scope: 'row' }, ...head), ...cells(own, write))] : [];
  const ofKind = (kind: Meeting['kind']) => plan.meetings.filter((meeting) => meeting.kind === kind);
  const withTime = ({ date, time }: Meeting) => `${dayInMonth(date)}, ${clock(time)}`;
  const dense = wishes.pairs.length > MANY;
  const day = dense ? dayNumber : dayInMonth;
  const rows = [
    ...(['group', 'monitoring', 'toi'] as const).flatMap((kind) =>
      row([element('b', {}, say(`${kind}Row`))], ofKind(kind), withTime),
    ),
    ...wishes.pairs.flatMap(({ code, mentor, mentee }) =>
      row(
        [element('b', {}, code), element('span', {}, [mentor, mentee].filter(Boolean).join(' – '))],
        plan.meetings.filter(({ pair }) => pair === code),
        // Pairs meet at the usual time; another one is said.
        (meeting) => (meeting.time === wishes.time ? day(meeting.date) : withTime(meeting)),
      ),
    ),
  ];
  const head = element(
    'tr',
    {},
    element('td', {}),
    ...months.map((month) => element('th', { scope: 'col' }, monthName(month))),
  );
  sheet.replaceChildren(
    element(
      'table',
      { class: dense ? 'is-dense' : undefined },
      element('thead', {}, head),
      element('tbody', {}, ...rows),
    ),
  );
}
