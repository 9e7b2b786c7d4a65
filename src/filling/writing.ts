// What happens to what is written: days and times are written back as they were understood, and long texts are counted.
// Nothing is ever cut or refused.
import { writeAnswer } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import type { Say } from '../browser/said-words.ts';
import { type Control, controlsIn, kindOf, readControl } from './page-answers.ts';

/** From this share of the limit on, the count is shown. */
const NEAR = 0.8;

const CLEAR = { date: /^(\d{4}-\d{2}-\d{2})?$/, time: /^(\d{2}:\d{2})?$/, text: /^/ };

/** Whether a day or a time was understood; an empty one is. */
export const isClear = (control: Control): boolean => CLEAR[kindOf(control)].test(readControl(control));

/** Characters beyond what the sheet has room for; below zero, how many are left. */
const beyond = (control: Control): number => readControl(control).length - Number(control.dataset['limit'] ?? Infinity);

export const isTooLong = (control: Control): boolean => beyond(control) > 0;

/** Listens to what is written. */
export function watchWriting(form: HTMLFormElement, say: Say): void {
  const each = (event: Event, act: (control: Control) => void) => {
    if (event.target === form) controlsIn(form).forEach(act);
    else if (event.target instanceof Element && event.target.hasAttribute('name')) act(event.target as Control);
  };
  form.addEventListener('input', (event) => each(event, (control) => countLeft(control, say)));
  form.addEventListener('change', (event) =>
    each(event, (control) => {
      writeBack(control, say);
      countLeft(control, say);
    }),
  );
  // The event comes before the form is empty.
  form.addEventListener('reset', () =>
    setTimeout(() =>
      controlsIn(form).forEach((control) => {
        note(control, 'fault', '');
        note(control, 'count', '');
      }),
    ),
  );
}

function writeBack(control: Control, say: Say): void {
  const kind = kindOf(control);
  if (kind === 'text') return;
  control.value = writeAnswer({ kind }, readControl(control), document.documentElement.lang as Locale);
  note(control, 'fault', isClear(control) ? '' : say(kind === 'date' ? 'noDate' : 'noTime'));
}

function countLeft(control: Control, say: Say): void {
  const limit = Number(control.dataset['limit'] ?? Infinity);
  const over = beyond(control);
  const near = over > limit * (NEAR - 1);
  note(control, 'count', near ? say(over > 0 ? 'over' : 'left', { COUNT: Math.abs(over) }) : '');
  control.parentElement?.querySelector('.count')?.classList.toggle('fault', over > 0);
}

/** Says something below a control, and to those who hear it; nothing for an empty text. */
function note(control: Control, name: 'fault' | 'count', text: string): void {
  const id = `${name}-${control.name}`;
  const found = document.getElementById(id);
  if (!found && !text) return;
  const place = found ?? document.createElement('p');
  place.id = id;
  place.className = name;
  place.textContent = text;
  if (found) return;
  // Said when the writer pauses, not at each key.
  place.setAttribute('aria-live', 'polite');
  control.after(place);
  control.setAttribute('aria-describedby', `${control.getAttribute('aria-describedby') ?? ''} ${id}`.trim());
}
