// Months without meetings: those of the plan, with those that many countries rest in marked.
import type { Country } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { monthName, monthsBetween } from './days.ts';
import { element } from './element.ts';
import type { PlanState } from './state.ts';

/** Months in which many have a holiday. */
const USUAL: Record<Country, readonly string[]> = { fi: ['07', '12'], bg: ['08'], other: [] };

/** Joins the ticks, which come when the first day is known. */
export function startPauses(state: PlanState, say: Say): void {
  const place = document.querySelector<HTMLElement>('[data-pauses]');
  const later = document.querySelector<HTMLElement>('[data-pauses-later]');
  if (!place || !later) return;
  let shown = '';
  const show = () => {
    const { wishes, plan } = state;
    later.hidden = plan !== undefined;
    const months = plan ? monthsBetween(wishes.start, plan.end).slice(1) : [];
    // A month that was ticked stays, so that it can be unticked.
    const all = [...new Set([...months, ...wishes.pauses])].sort();
    const key = [wishes.country, ...all].join();
    if (key !== shown) place.replaceChildren(...all.map((month) => tick(month, state, say)));
    shown = key;
    for (const box of place.querySelectorAll('input')) box.checked = wishes.pauses.includes(box.value);
  };
  place.addEventListener('change', () => {
    const pauses = [...place.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    state.change({ pauses });
  });
  state.onChange(show);
  show();
}

function tick(month: string, { wishes }: PlanState, say: Say): HTMLElement {
  const usual = USUAL[wishes.country].includes(month.slice(-2));
  const name = monthName(month);
  const text = usual ? say('pauseUsual', { MONTH: name }) : name;
  return element(
    'label',
    { class: 'tick' },
    element('input', { type: 'checkbox', value: month }),
    element('span', {}, text),
  );
}
