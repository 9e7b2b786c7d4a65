// The answers that stand in the form of the page, in the one form of answers that PDF, Word and data have too.
import { type Answers, readWritten, writeAnswer, YES } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Every control of the form that holds an answer; radios of a name are several. */
export const controlsIn = (within: ParentNode): Control[] => [...within.querySelectorAll<Control>('[name]')];

/** A day, a time, or any other text. */
export const kindOf = ({ dataset }: Control): 'date' | 'time' | 'text' =>
  dataset['kind'] === 'date' || dataset['kind'] === 'time' ? dataset['kind'] : 'text';

export const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** What one control says: `yes`, an option's id, a text; '' for a radio that is not chosen. */
export function readControl(control: Control): string {
  if (isTick(control)) return control.checked ? control.value : '';
  return control instanceof HTMLSelectElement ? control.value : readWritten(kindOf(control), control.value);
}

/** The answer to every input of the form, by its id; '' where nothing is filled in. */
export function readAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string> = {};
  for (const control of controlsIn(form)) answers[control.name] = readControl(control) || answers[control.name] || '';
  return answers;
}

/**
 * Puts answers into the form, days and times as the page's language writes them. Inputs that `answers` does not name
 * stay as they are. A bubbling `change` of the form tells that it was done.
 */
export function writeAnswers(form: HTMLFormElement, answers: Answers): void {
  const locale = document.documentElement.lang as Locale;
  for (const control of controlsIn(form)) {
    const answer = answers[control.name];
    if (answer !== undefined) writeControl(control, answer, locale);
  }
  form.dispatchEvent(new Event('change', { bubbles: true }));
}

function writeControl(control: Control, answer: string, locale: Locale): void {
  if (isTick(control)) control.checked = answer === (control.type === 'radio' ? control.value : YES);
  else control.value = writeAnswer({ kind: kindOf(control) }, answer, locale);
}
