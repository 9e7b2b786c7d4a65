// Says where the answers are and until when, and when something was kept.
import { LOCALES, type Locale } from '../../toolkit/locales.ts';
import type { Say } from '../browser/said-words.ts';
import { type Kept, keptUntil } from './kept.ts';
import { mayBeOwn, type Place } from './place.ts';

const tag = (): string => LOCALES[document.documentElement.lang as Locale].tag;

/** A day as the page's language writes it in numbers. */
export const formatDay = (date: Date): string => date.toLocaleDateString(tag());

/** The same words again are not said again. */
export function setStatus(text: string): void {
  const status = document.querySelector('[data-status]');
  if (status && status.textContent !== text) status.textContent = text;
}

export function sayKept({ kind }: Place, say: Say): void {
  const time = new Date().toLocaleTimeString(tag(), { hour: 'numeric', minute: '2-digit' });
  setStatus(say(kind === 'device' ? 'keptDevice' : 'keptTab', { TIME: time }));
}

/** The place, and the button that changes it. */
export function sayPlace({ kind }: Place, kept: Kept | undefined, say: Say): void {
  const until = keptUntil(kept?.changed ?? new Date().toISOString());
  const place = document.querySelector('[data-place]');
  if (place) place.textContent = say(kind, { DATE: formatDay(until) });
  const button = document.querySelector<HTMLElement>('[data-own]');
  if (!button) return;
  button.hidden = !mayBeOwn() || kind === 'none';
  button.textContent = say(kind === 'device' ? 'shared' : 'own');
}
