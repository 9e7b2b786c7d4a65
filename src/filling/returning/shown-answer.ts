// An answer as the form of the page would show it.
import { writeAnswer } from '../../../toolkit/browser.ts';
import type { Locale } from '../../../toolkit/locales.ts';
import type { Say } from '../../browser/said-words.ts';
import { textOf } from '../names.ts';
import { type Control, isTick, kindOf } from '../page-answers.ts';

/** @param controls those of the input: radios are several */
export function shownAnswer(controls: readonly Control[], answer: string, words: Say): string {
  const [control] = controls;
  if (answer === '') return words('nothing');
  if (!control) return answer;
  if (control.type === 'checkbox') return words('ticked');
  const chosen = controls.find(({ value }) => isTick(control) && value === answer);
  if (chosen) return textOf(chosen.labels?.[0]);
  if (control instanceof HTMLSelectElement)
    return [...control.options].find(({ value }) => value === answer)?.text ?? answer;
  return writeAnswer({ kind: kindOf(control) }, answer, document.documentElement.lang as Locale);
}
