// The plan as a calendar file, for the coordinator or for one pair.
import { type CalendarWords, COORDINATOR, calendarOf, withNextSequence } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { saveFile } from '../browser/save-file.ts';
import type { PlanState } from './state.ts';

const part = <Part extends HTMLElement>(name: string): Part | null =>
  document.querySelector<Part>(`[data-calendar-${name}]`);

/** Saves the calendar that is chosen; the number that tells calendars of a change rises first. */
export function saveCalendar(state: PlanState, say: Say): void {
  const locale = part<HTMLSelectElement>('language')?.value ?? '';
  const who = part<HTMLSelectElement>('who')?.value || COORDINATOR;
  const words = wordsIn(locale);
  if (!words) return;
  state.change(withNextSequence(state.wishes));
  const { plan, wishes } = state;
  if (!plan) return;
  const calendar = new Blob([calendarOf(wishes, plan, words, who)], { type: 'text/calendar;charset=utf-8' });
  const name = `${[say('calendarFile'), ...(who === COORDINATOR ? [] : [who])].join('-')}.ics`;
  saveFile(calendar, name);
  const said = document.querySelector('[data-said="calendar"]');
  if (said) said.textContent = say('calendarSaved', { NAME: name });
}

const wordsIn = (locale: string): CalendarWords | undefined =>
  (JSON.parse(part('words')?.dataset['calendarWords'] ?? '{}') as Record<string, CalendarWords>)[locale];
