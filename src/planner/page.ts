// Brings the planner's page to life. What is needed only now and then is loaded when somebody asks for it.
import { wordsOf } from '../browser/said-words.ts';
import { Keeping } from '../filling/keeping.ts';
import { startCalendarChoice } from './choices.ts';
import { startPairs } from './pairs.ts';
import { startPauses } from './pauses.ts';
import { startQuestions } from './questions.ts';
import { PlanState } from './state.ts';
import { startView } from './view.ts';

/** Joins everything to the form of the page; what was kept stands in it then. */
export async function startPlanner(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('[data-planner]');
  const view = document.querySelector<HTMLElement>('[data-plan]');
  if (!form || !view) return;
  const say = wordsOf(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  const state = new PlanState(form);
  startQuestions(form, state, say);
  startPairs(form, state, say);
  startPauses(form, state, say);
  startView(view, state, say);
  startCalendarChoice(state, say);
  document.addEventListener('click', async ({ target }) => {
    const { give } = (target as Element).closest<HTMLElement>('[data-give]')?.dataset ?? {};
    if (give) (await import('./giving.ts')).give(give, state, say);
  });
  const file = document.querySelector<HTMLInputElement>('[data-open]');
  file?.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen) await (await import('./plan-file.ts')).openPlan(chosen, state, say);
    file.value = '';
  });
  const others = await new Keeping(form, say).start();
  const papers = form.querySelector<HTMLElement>('[data-papers]');
  if (papers && others.length > 0) (await import('../filling/again.ts')).offerAgain(papers, others, say);
}
