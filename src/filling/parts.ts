// One part of the form at a time, for those who want it.

import { makeButton } from '../browser/said-words.ts';
import { laterWords } from './later-words.ts';
import { REVEAL } from './reveal.ts';

/** Joins the switch, and shows the form as it stands now. */
export async function startParts(form: HTMLFormElement, toggle: HTMLInputElement): Promise<void> {
  const say = await laterWords();
  const parts = [...form.querySelectorAll<HTMLElement>('.part')];
  let at = 0;
  const place = document.createElement('p');
  const move = (step: number) => () => {
    at += step;
    show();
    const title = parts[at]?.querySelector<HTMLElement>('h3');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
    title?.scrollIntoView();
  };
  const previous = makeButton(say('previous'), move(-1));
  const next = makeButton(say('next'), move(1));
  const steps = document.createElement('div');
  steps.className = 'steps';
  steps.append(place, previous, next);
  parts.at(-1)?.after(steps);
  const show = () => {
    form.classList.toggle('is-by-part', toggle.checked);
    for (const [index, part] of parts.entries()) part.classList.toggle('is-now', index === at);
    place.textContent = say('part', { PART: at + 1, PARTS: parts.length });
    previous.hidden = at === 0;
    next.hidden = at === parts.length - 1;
  };
  form.addEventListener(REVEAL, ({ target }) => {
    const found = parts.findIndex((part) => part.contains(target as Node));
    if (found >= 0) at = found;
    show();
  });
  toggle.addEventListener('change', show);
  show();
}
