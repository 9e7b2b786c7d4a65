// The plan as a list, month by month.
import type { Meeting, Plan, Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { dayInMonth, monthName, monthsOfPlan, span } from './days.ts';
import { element } from './element.ts';
import { nameOf, whyOf } from './meeting-words.ts';

/** Which meetings are shown: `shared`, `all`, or those of a pair with the shared ones. */
export type Shown = string;

const isShown = ({ pair }: Meeting, shown: Shown): boolean => pair === undefined || shown === 'all' || shown === pair;

/** The months with their meetings. */
export function monthsOf(plan: Plan, wishes: Wishes, shown: Shown, say: Say): HTMLElement[] {
  const names = new Map(
    wishes.pairs.map(({ code, mentor, mentee }) => [code, [mentor, mentee].filter(Boolean).join(' – ')]),
  );
  return monthsOfPlan(plan, wishes).map((month) => {
    const all = plan.meetings.filter(({ date }) => date.startsWith(month));
    const own = all.filter((meeting) => isShown(meeting, shown));
    const hidden = all.length - own.length;
    const rows = own.map((meeting) => rowOf(meeting, names.get(meeting.pair ?? '') ?? '', say));
    return element(
      'section',
      { class: 'plan-month' },
      element('h3', {}, monthName(month)),
      ...(rows.length > 0 ? [element('ul', {}, ...rows)] : []),
      ...(hidden > 0 ? [element('p', { class: 'muted small' }, say('pairsInMonth', { COUNT: hidden }))] : []),
      ...(all.length === 0 ? [element('p', { class: 'muted small' }, say('emptyMonth'))] : []),
    );
  });
}

function rowOf(meeting: Meeting, people: string, say: Say): HTMLElement {
  const name = nameOf(meeting, say);
  const why = whyOf(meeting, say);
  const move = element(
    'button',
    { type: 'button', class: 'btn', 'data-move': meeting.id, 'aria-label': say('moveOf', { NAME: name }) },
    say('move'),
  );
  return element(
    'li',
    { id: `m-${meeting.id}`, class: `is-${meeting.kind}` },
    element('b', {}, dayInMonth(meeting.date)),
    element('span', { class: 'when' }, span(meeting)),
    element(
      'span',
      { class: 'what' },
      name,
      ...(people ? [element('small', {}, people)] : []),
      ...(why ? [element('small', { class: 'why' }, why)] : []),
    ),
    move,
  );
}
