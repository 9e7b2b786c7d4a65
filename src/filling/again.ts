// What was written once is offered in other forms: the programme, the group or pair, names, the organiser.

import { makeButton, type Say } from '../browser/said-words.ts';
import type { Kept } from './kept.ts';
import { textOf } from './names.ts';
import { type Control, controlsIn } from './page-answers.ts';

interface Offer {
  readonly control: Control;
  readonly answer: string;
}

/** Shows what other forms know of the empty places of this one, at the head of the form. */
export function offerAgain(form: HTMLElement, others: readonly Kept[], say: Say): void {
  const newest = others.toSorted((one, two) => two.changed.localeCompare(one.changed));
  const offers = controlsIn(form).flatMap((control): Offer[] => {
    const ids = control.dataset['again']?.split(' ') ?? [];
    const answer = newest.flatMap(({ answers }) => ids.map((id) => answers[id] ?? '')).find(Boolean);
    return answer && control.value === '' ? [{ control, answer }] : [];
  });
  if (offers.length > 0) form.querySelector('.asks')?.prepend(showOffers(offers, say));
}

function showOffers(offers: readonly Offer[], say: Say): HTMLElement {
  const box = document.createElement('div');
  box.className = 'again';
  const lead = Object.assign(document.createElement('p'), { textContent: say('again') });
  const buttons = offers.map((offer) => {
    const button = makeButton(`${textOf(offer.control.labels?.[0])}: ${offer.answer}`, () => {
      take([offer]);
      button.remove();
      if (!box.querySelector('button')) box.remove();
      offer.control.focus();
    });
    return button;
  });
  const all = makeButton(say('againAll'), () => {
    take(offers);
    box.remove();
    offers[0]?.control.focus();
  });
  box.append(lead, ...buttons, ...(offers.length > 1 ? [all] : []));
  return box;
}

/** What has been written meanwhile stays. */
function take(offers: readonly Offer[]): void {
  for (const { control, answer } of offers) {
    if (control.value !== '') continue;
    control.value = answer;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
