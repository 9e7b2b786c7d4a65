// The plan on one sheet of paper: a row for what everybody shares and one for each pair, a column for each month.
import type { Meeting, Pair, Plan, Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { builtOrganiser } from './built-organiser.ts';
import { clock, dayInMonth, dayNumber, monthName, monthsOfPlan } from './days.ts';
import { element } from './element.ts';

/** Prints the sheet alone, with the organiser's name and logo at its head. */
export async function printSheet(size: 'A4' | 'A3'): Promise<void> {
  const { dataset } = document.documentElement;
  const { lineHere, imageOf } = await import('../organiser/line-here.ts');
  const line = await lineHere(builtOrganiser());
  const about = document.querySelector('[data-sheet] p');
  about?.replaceChildren(...(line ? [await imageOf(line)] : []), factsOf(document, line !== undefined));
  dataset['printing'] = `plan-${size}`;
  addEventListener('afterprint', () => delete dataset['printing'], { once: true });
  print();
}

/** What the reader has said of programme and group, and of the organiser where no picture says it. */
const factsOf = (page: ParentNode, hasOrganiser: boolean): string =>
  ['programme_name', ...(hasOrganiser ? [] : ['organiser_name']), 'group_name']
    .flatMap((name) => page.querySelector<HTMLInputElement>(`.planner [name="${name}"]`)?.value.trim() || [])
    .join(' · ');

/** From so many pairs on there is room for numbers only. */
const MANY = 16;

/** Fills the sheet of the page, which is seen on paper only. */
export function showSheet(sheet: HTMLElement, plan: Plan, wishes: Wishes, say: Say): void {
  const dense = wishes.pairs.length > MANY;
  const months = monthsOfPlan(plan, wishes);
  const heads = months.map((month) => element('th', { scope: 'col' }, monthName(month)));
  const table = element(
    'table',
    { class: dense ? 'is-dense' : undefined },
    element('thead', {}, element('tr', {}, element('td'), ...heads)),
    element('tbody', {}, ...sharedRows(plan, months, say), ...pairRows(plan, wishes, months, dense)),
  );
  sheet.replaceChildren(element('p'), table);
}

const withTime = ({ date, time }: Meeting): string => `${dayInMonth(date)}, ${clock(time)}`;

const sharedRows = ({ meetings }: Plan, months: readonly string[], say: Say): HTMLElement[] =>
  (['group', 'monitoring', 'toi'] as const).flatMap((kind) => {
    const own = meetings.filter((meeting) => meeting.kind === kind);
    if (own.length === 0) return [];
    return element(
      'tr',
      { class: 'is-shared' },
      element('th', { scope: 'row' }, element('b', {}, say(`${kind}Row`))),
      ...cells(own, months, withTime),
    );
  });

function pairRows({ meetings }: Plan, wishes: Wishes, months: readonly string[], dense: boolean): HTMLElement[] {
  const day = dense ? dayNumber : dayInMonth;
  // Pairs meet at the usual time; another one is said.
  const write = (meeting: Meeting) => (meeting.time === wishes.time ? day(meeting.date) : withTime(meeting));
  return wishes.pairs.map((pair) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('b', {}, pair.code), element('span', {}, peopleOf(pair))),
      ...cells(
        meetings.filter((meeting) => meeting.pair === pair.code),
        months,
        write,
      ),
    ),
  );
}

const peopleOf = ({ mentor, mentee }: Pair): string => [mentor, mentee].filter(Boolean).join(' – ');

const cells = (own: readonly Meeting[], months: readonly string[], write: (meeting: Meeting) => string) =>
  months.map((month) => {
    const here = own.filter(({ date }) => date.startsWith(month));
    return element('td', {}, ...here.map((meeting) => element('span', {}, write(meeting))));
  });
