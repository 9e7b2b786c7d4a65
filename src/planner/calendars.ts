// The plan as a calendar file, and as messages to copy: for everybody or for one pair.

import type { Locale } from '../../toolkit/locales.ts';
import { type CalendarWords, loadCalendar, loadGiven, loadReminders } from '../../toolkit/plan/browser.ts';
import { makeButton, type Say } from '../browser/said-words.ts';
import { saveFile } from '../browser/save-file.ts';
import { element } from './element.ts';
import { nameOf } from './meeting-words.ts';
import type { PlanState } from './state.ts';

const part = <Part extends HTMLElement>(name: string): Part | null =>
  document.querySelector<Part>(`[data-calendar-${name}]`);

/** Whose it is, '' for the coordinator's, and in which language. */
const chosen = () => ({
  who: part<HTMLSelectElement>('who')?.value ?? '',
  locale: part<HTMLSelectElement>('language')?.value as Locale,
});

function tell(text: string): void {
  const said = document.querySelector('[data-said="calendar"]');
  if (said) said.textContent = text;
}

/** Saves the calendar that is chosen; the number that tells calendars of a change rises first. */
export async function saveCalendar(state: PlanState, say: Say): Promise<void> {
  const [{ calendarOf, COORDINATOR }, { giveOut }] = await Promise.all([loadCalendar(), loadGiven()]);
  const { who, locale } = chosen();
  const words = wordsIn(locale);
  if (!words) return;
  const { plan } = state;
  if (!plan) return;
  state.change(giveOut(state.wishes, plan));
  const calendar = calendarOf(state.wishes, plan, words, who || COORDINATOR);
  const name = `${[say('calendarFile'), who].filter(Boolean).join('-')}.ics`;
  saveFile(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }), name);
  tell(say('calendarSaved', { NAME: name }));
}

const wordsIn = (locale: string): CalendarWords | undefined =>
  (JSON.parse(part('words')?.dataset['calendarWords'] ?? '{}') as Record<string, CalendarWords>)[locale];

/** Shows a message for each meeting that is chosen, with a button that copies it. */
export async function showReminders({ plan }: PlanState, say: Say): Promise<void> {
  const { remindersOf } = await loadReminders();
  const list = document.querySelector<HTMLElement>('[data-reminders]');
  if (!list || !plan) return;
  const { who, locale } = chosen();
  const place = document.querySelector<HTMLInputElement>('[name="meeting_places"]')?.value ?? '';
  const items = remindersOf(plan, locale, place, who || undefined).map(({ meeting, text }) => {
    const copy = makeButton(say('copy'), () => void copyText(text, say));
    copy.setAttribute('aria-label', `${say('copy')}: ${nameOf(meeting, say)}`);
    return element('li', {}, element('p', { lang: locale }, text), copy);
  });
  list.replaceChildren(...items);
  tell('');
}

async function copyText(text: string, say: Say): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(say('copied'));
  } catch {
    // Without leave or on an address that is not safe the browser copies nothing: the text can still be selected.
    tell(say('copyFailed'));
  }
}
