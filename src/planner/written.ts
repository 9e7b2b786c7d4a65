// Days and times as people write them: understood, written back as the page's language writes them, never refused.
import { readWritten, writeAnswer } from '../../toolkit/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { pageLocale } from './days.ts';

const CLEAR = { date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{2}:\d{2}$/ };
type Kind = keyof typeof CLEAR;

const kindOf = ({ dataset }: HTMLInputElement): Kind => (dataset['kind'] === 'time' ? 'time' : 'date');

/**
 * What stands in a place for a day or a time; below it what is wrong with it.
 * @returns `yyyy-mm-dd` or `hh:mm`, '' for an empty place, undefined for what is not clear
 */
export function readMoment(control: HTMLInputElement, say: Say): string | undefined {
  const kind = kindOf(control);
  const read = readWritten(kind, control.value);
  const clear = read === '' || CLEAR[kind].test(read);
  const fault = document.getElementById(`${control.id}-fault`);
  if (fault) fault.textContent = clear ? '' : say(kind === 'date' ? 'noDate' : 'noTime');
  if (clear) control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
  if (clear) writeMoment(control, read);
  return clear ? read : undefined;
}

/** @param moment `yyyy-mm-dd` or `hh:mm` */
export function writeMoment(control: HTMLInputElement, moment: string): void {
  control.value = writeAnswer({ kind: kindOf(control) }, moment, pageLocale());
}
