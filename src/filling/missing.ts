// "What is missing?": what must be filled in and is not, what is not clear, what the sheet has no room for. A summary
// with links; nothing is ever held back because of it.

import type { Say } from '../browser/said-words.ts';
import { laterWords } from './later-words.ts';
import { nameOf, textOf } from './names.ts';
import { type Control, controlsIn, readControl } from './page-answers.ts';
import { reveal } from './reveal.ts';
import { isClear, isTooLong } from './writing.ts';

interface Gap {
  readonly why: 'isEmpty' | 'isUnclear' | 'isLong';
  readonly name: string;
  readonly control: Control;
}

/** Shows what is missing now. What is filled in from then on is no longer marked. */
export async function showMissing(form: HTMLFormElement): Promise<void> {
  const summary = document.querySelector<HTMLElement>('[data-gaps]');
  if (summary) showGaps(summary, findGaps(form), await laterWords());
  form.addEventListener('change', () => {
    for (const control of form.querySelectorAll('[aria-invalid]')) {
      if (readControl(control as Control) !== '') control.removeAttribute('aria-invalid');
    }
  });
}

function findGaps(form: HTMLFormElement): Gap[] {
  const empty = [...form.querySelectorAll<HTMLElement>('[data-required]')].flatMap((field): Gap[] => {
    const controls = controlsIn(field);
    const [control] = controls;
    return !control || controls.some((one) => readControl(one) !== '')
      ? []
      : [{ why: 'isEmpty', name: textOf(field.querySelector('.name, .tick > span')), control }];
  });
  const gap = (why: Gap['why']) => (control: Control) => ({ why, name: nameOf(control), control });
  const controls = controlsIn(form);
  return [
    ...empty,
    ...controls.filter((control) => !isClear(control)).map(gap('isUnclear')),
    ...controls.filter(isTooLong).map(gap('isLong')),
  ].sort((one, two) => controls.indexOf(one.control) - controls.indexOf(two.control));
}

function showGaps(summary: HTMLElement, gaps: readonly Gap[], say: Say): void {
  const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
  const list = document.createElement('ul');
  for (const { why, name, control } of gaps) {
    control.setAttribute('aria-invalid', 'true');
    const link = Object.assign(document.createElement('a'), {
      href: `#${control.id}`,
      textContent: say(why, { NAME: name }),
    });
    link.addEventListener('click', (event) => {
      // The address stays as it is.
      event.preventDefault();
      reveal(control);
    });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const title = gaps.length > 0 ? say('missingSome', { COUNT: gaps.length }) : say('missingNone');
  const head = paragraph(title);
  head.className = 'gaps-title';
  summary.replaceChildren(head, ...(gaps.length > 0 ? [list, paragraph(say('missingLead'))] : []));
  summary.hidden = false;
  summary.focus();
}
