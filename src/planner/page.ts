// Brings the planner's page to life. What is needed only now and then is loaded when somebody asks for it.
import { wordsOf } from '../browser/said-words.ts';
import { Keeping } from '../filling/keeping.ts';
import { watchPresses } from '../filling/press.ts';
import { startPairs } from './pairs.ts';
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
  watchPresses(form);
  const state = new PlanState(form);
  startQuestions(form, state, say);
  startPairs(form, state, say);
  startView(view, state, say, failIn(view));
  form.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-give]');
    const what = button?.dataset['give'];
    if (!button || !what) return;
    import('./giving.ts').then(({ give }) => give(what, state, say)).catch(failIn(button.closest('.give')));
  });
  const file = form.querySelector<HTMLInputElement>('[data-open]');
  file?.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    import('./plan-file.ts').then(({ openPlan }) => openPlan(chosen, state, say)).catch(failIn(file.closest('.give')));
    file.value = '';
  });
  const others = await new Keeping(form, say).start();
  const papers = form.querySelector<HTMLElement>('[data-papers]');
  if (papers && others.length > 0) (await import('../filling/again.ts')).offerAgain(papers, others, say);

  /** Says that a part could not be loaded, where it was asked for. */
  function failIn(place: Element | null) {
    return (error: unknown): void => {
      console.error(error);
      const said = place?.querySelector('.said[role="status"]');
      if (said) said.textContent = say('offline');
    };
  }
}
