// Name cards for the first meeting: eight on a sheet, to cut. They are printed from the page.
import type { Pair } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { element } from './element.ts';
import type { PlanState } from './state.ts';

/** Prints a card for everybody whose name is known. @returns whether there is anybody */
export function printNameCards({ wishes }: PlanState, say: Say): boolean {
  const place = document.querySelector<HTMLElement>('[data-name-cards]');
  const cards = wishes.pairs.flatMap((pair) => cardsOf(pair, say));
  if (!place || cards.length === 0) return false;
  place.replaceChildren(...cards);
  const { dataset } = document.documentElement;
  dataset['printing'] = 'plan-names';
  addEventListener(
    'afterprint',
    () => {
      delete dataset['printing'];
      place.replaceChildren();
    },
    { once: true },
  );
  print();
  return true;
}

const cardsOf = (pair: Pair, say: Say): HTMLElement[] =>
  (['mentor', 'mentee'] as const)
    .filter((role) => pair[role] !== '')
    .map((role) =>
      element('p', {}, element('b', {}, pair[role]), element('span', {}, say(role)), element('small', {}, pair.code)),
    );
