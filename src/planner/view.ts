// The part of the page that shows the plan. How it is shown is loaded with the first plan.
import type { Say } from '../browser/said-words.ts';
import type { PlanState } from './state.ts';

type Show = typeof import('./shown-plan.ts')['showPlan'];

/** Joins the part of the page that shows the plan. @param fail hears that it could not be loaded */
export function startView(view: HTMLElement, state: PlanState, say: Say, fail: (error: unknown) => void): void {
  let showPlan: Show | undefined;
  const none = view.querySelector<HTMLElement>('[data-none]');
  const show = () => {
    const { plan, wishes } = state;
    if (none) none.hidden = plan !== undefined;
    for (const place of document.querySelectorAll<HTMLElement>('[data-with-plan]')) place.hidden = plan === undefined;
    // At once from the second time on: what has the focus is found again right after a change.
    if (plan && showPlan) showPlan(view, plan, wishes, say);
    else if (plan) void load();
  };
  const load = async () => {
    try {
      const shown = await import('./shown-plan.ts');
      if (!showPlan) shown.startShown(view, state, say);
      showPlan = shown.showPlan;
      if (state.plan) showPlan(view, state.plan, state.wishes, say);
    } catch (error) {
      fail(error);
    }
  };
  state.onChange(show);
  show();
}
