// Shows the plan: what it comes to, what to think about, a picture, the list in which meetings are moved, the sheet.
import type { Meeting, Plan, Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { showAdvice } from './advice.ts';
import { offerShown, startCalendarChoice } from './choices.ts';
import { fullDay } from './days.ts';
import { drawPlan } from './drawing.ts';
import { monthsOf } from './list.ts';
import { openMove } from './move.ts';
import { startPauses } from './pauses.ts';
import { showSheet } from './sheet.ts';
import type { PlanState } from './state.ts';

const part = (view: HTMLElement, name: string) => view.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
const choiceIn = (view: HTMLElement) => part(view, 'shown') as HTMLSelectElement;

export function showPlan(view: HTMLElement, plan: Plan, wishes: Wishes, say: Say): void {
  part(view, 'told').textContent = '';
  part(view, 'summary').textContent = summaryOf(plan, wishes, say);
  showAdvice(part(view, 'advice'), plan, say);
  part(view, 'drawing').replaceChildren(...drawPlan(plan, wishes, say));
  offerShown(choiceIn(view), wishes, say);
  showList(view, plan, wishes, say);
  // Ready before somebody prints by the browser's own menu.
  showSheet(part(view, 'sheet'), plan, wishes, say);
}

const showList = (view: HTMLElement, plan: Plan, wishes: Wishes, say: Say): void =>
  part(view, 'list').replaceChildren(...monthsOf(plan, wishes, choiceIn(view).value, say));

/** Joins what there is to do with a plan: months without meetings, whose calendar it is, and the list. */
export function startShown(view: HTMLElement, state: PlanState, say: Say): void {
  startPauses(state, say);
  startCalendarChoice(state, say);
  startList(view, state, say);
}

/** Joins the choice of what the list shows, and the buttons that move a meeting. */
function startList(view: HTMLElement, state: PlanState, say: Say): void {
  const tell = (text: string) => {
    part(view, 'told').textContent = text;
  };
  choiceIn(view).addEventListener('change', () => state.plan && showList(view, state.plan, state.wishes, say));
  part(view, 'list').addEventListener('click', ({ target }) => {
    const id = (target as HTMLElement).closest<HTMLElement>('[data-move]')?.dataset['move'];
    const meeting = state.plan?.meetings.find((one) => one.id === id);
    if (meeting) openMove(meeting, state, say, tell);
  });
}

function summaryOf({ meetings, end }: Plan, { start, pairs }: Wishes, say: Say): string {
  const count = (kind: Meeting['kind']) => meetings.filter((meeting) => meeting.kind === kind).length;
  const values = { GROUP: count('group'), MONITORING: count('monitoring'), PAIR: count('pair') };
  const summary = say('summary', { START: fullDay(start), END: fullDay(end), ...values });
  return pairs.length > 0 ? summary : `${summary} ${say('noPairs')}`;
}
