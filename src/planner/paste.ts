// Names that somebody has copied from a list or a spreadsheet.
import { type Names, namesFrom } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';

/** @param take takes the names; false if somebody has thought better of it */
export function usePaste(form: HTMLFormElement, take: (names: readonly Names[]) => boolean, say: Say): void {
  const text = form.querySelector<HTMLTextAreaElement>('[data-paste]');
  const status = form.querySelector('[data-pasted]');
  if (!text || !status) return;
  const names = namesFrom(text.value);
  if (names.length === 0) {
    status.textContent = say('pastedNone');
    return;
  }
  if (!take(names)) return;
  text.value = '';
  status.textContent = say('pasted', { COUNT: names.length });
  const pairs = form.querySelector<HTMLDetailsElement>('[data-pairs]')?.closest('details');
  if (pairs) pairs.open = true;
}
