// Shows the plan: what it comes to, what to think about, a picture, and the list in which meetings are moved.
import type { Meeting, Plan, Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { showAdvice } from './advice.ts';
import { offerShown } from './choices.ts';
import { fullDay } from './days.ts';
import { drawPlan } from './drawing.ts';
import { monthsOf } from './list.ts';
import type { PlanState } from './state.ts';

/** Joins the part of the page that shows the plan. */
export function startView(view: HTMLElement, state: PlanState, say: Say): void {
  const part = (name: string) => view.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const choice = part('shown') as HTMLSelectElement;
  const tell = (text: string) => {
    part('told').textContent = text;
  };
  const list = (plan: Plan) => part('list').replaceChildren(...monthsOf(plan, state.wishes, choice.value, say));
  const show = () => {
    const { plan, wishes } = state;
    part('none').hidden = plan !== undefined;
    for (const place of document.querySelectorAll<HTMLElement>('[data-with-plan]')) place.hidden = plan === undefined;
    if (!plan) return;
    part('summary').textContent = summaryOf(plan, wishes, say);
    showAdvice(part('advice'), plan, say);
    part('drawing').replaceChildren(...drawPlan(plan, wishes, say));
    offerShown(choice, wishes, say);
    list(plan);
    // Ready before somebody prints by the browser's own menu: what is made then comes too late.
    void import('./sheet.ts').then(({ showSheet }) => showSheet(state, say));
  };
  choice.addEventListener('change', () => state.plan && list(state.plan));
  part('list').addEventListener('click', async ({ target }) => {
    const id = (target as HTMLElement).closest<HTMLElement>('[data-move]')?.dataset['move'];
    const meeting = state.plan?.meetings.find((one) => one.id === id);
    if (meeting) (await import('./move.ts')).openMove(meeting, state, say, tell);
  });
  state.onChange(() => {
    tell('');
    show();
  });
  show();
}

function summaryOf({ meetings, end }: Plan, { start, pairs }: Wishes, say: Say): string {
  const count = (kind: Meeting['kind']) => meetings.filter((meeting) => meeting.kind === kind).length;
  const values = { GROUP: count('group'), MONITORING: count('monitoring'), PAIR: count('pair') };
  const summary = say('summary', { START: fullDay(start), END: fullDay(end), ...values });
  return pairs.length > 0 ? summary : `${summary} ${say('noPairs')}`;
}
