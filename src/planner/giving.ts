// What the buttons give: the plan as a file, on paper, as calendars and as filled-in papers.
import type { Say } from '../browser/said-words.ts';
import { savePlan } from './plan-file.ts';
import { printSheet } from './sheet.ts';
import type { PlanState } from './state.ts';

/** @param what names it, as the button says in `data-give` */
export async function give(what: string, state: PlanState, say: Say): Promise<void> {
  if (!state.plan) return;
  if (what === 'file') await savePlan(state, say);
  else if (what === 'A4' || what === 'A3') await printSheet(what);
  else if (what === 'calendar') await (await import('./calendars.ts')).saveCalendar(state, say);
  else if (what === 'reminders') await (await import('./calendars.ts')).showReminders(state, say);
  else await (await import('./papers.ts')).givePapers(what, state, say);
}
