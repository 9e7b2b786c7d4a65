// What is worth a second thought in a plan. Nothing is forbidden.
import { holidayName, type Plan, type Warning } from '../../toolkit/plan/browser.ts';
import type { Say } from '../browser/said-words.ts';
import { fullDay, pageLocale } from './days.ts';
import { element } from './element.ts';
import { nameOf } from './meeting-words.ts';

/** So many meetings are named with their days; of the others the number. */
const NAMED = 6;

/** A sentence for each kind of warning. */
function adviceOf({ meetings, warnings }: Plan, say: Say): string[] {
  const kinds = [...new Set(warnings.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const all = warnings.filter((warning) => warning.kind === kind).map((warning) => placeOf(warning, meetings, say));
    const rest = all.length - NAMED;
    const list = [...all.slice(0, NAMED), ...(rest > 0 ? [say('more', { COUNT: rest })] : [])].join('; ');
    return say(kind, { LIST: list });
  });
}

function placeOf({ meeting: id, holiday }: Warning, meetings: Plan['meetings'], say: Say): string {
  const meeting = meetings.find((one) => one.id === id);
  const name = holiday ? holidayName(holiday, pageLocale()) : '';
  if (!meeting) return name;
  return `${nameOf(meeting, say)} (${[fullDay(meeting.date), name].filter(Boolean).join(', ')})`;
}

/** Shows them, or nothing. */
export function showAdvice(place: HTMLElement, plan: Plan, say: Say): void {
  const advice = adviceOf(plan, say);
  place.hidden = advice.length === 0;
  place.querySelector('ul')?.replaceChildren(...advice.map((text) => element('li', {}, text)));
}
