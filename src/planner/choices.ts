// Choices among the pairs of the plan: whose meetings are shown, whose calendar is taken.
import type { Wishes } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { element } from './element.ts';
import type { PlanState } from './state.ts';

/** Options of a choice; what was chosen stays chosen while it is there. */
function offer(choice: HTMLSelectElement, options: readonly (readonly [value: string, name: string])[]): void {
  const before = choice.value;
  choice.replaceChildren(...options.map(([value, name]) => element('option', { value }, name)));
  choice.value = options.some(([value]) => value === before) ? before : (options[0]?.[0] ?? '');
}

/** Which meetings the list shows. */
export const offerShown = (choice: HTMLSelectElement, { pairs }: Wishes, say: Say): void =>
  offer(choice, [
    ['shared', say('showShared')],
    ['all', say('showAll')],
    ...pairs.map(({ code }) => [code, code] as const),
  ]);

/** Joins the choice of calendars: a pair's is in the language that leads on its papers, unless somebody says another. */
export function startCalendarChoice(state: PlanState, say: Say): void {
  const who = document.querySelector<HTMLSelectElement>('[data-calendar-who]');
  const language = document.querySelector<HTMLSelectElement>('[data-calendar-language]');
  if (!who || !language) return;
  const show = () =>
    offer(who, [
      ['', say('calendarAll')],
      ...state.wishes.pairs.map(({ code }) => [code, say('calendarPair', { CODE: code })] as const),
    ]);
  who.addEventListener('change', () => {
    const pair = state.wishes.pairs.find(({ code }) => code === who.value);
    language.value = pair?.set.split('-')[0] ?? document.documentElement.lang;
  });
  state.onChange(show);
  show();
}
