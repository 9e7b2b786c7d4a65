// The door of the planner's engine for web pages and their scripts: pure, a few kilobytes, nothing of Node's.

export type { CalendarWords } from './calendar.ts';
export { holidayName } from './holiday-names.ts';
export { mayStillMove } from './holidays.ts';
export type { Meeting, Plan, Warning } from './meeting.ts';
export { type Names, namesFrom, withPairs } from './pairs.ts';
export { planOf } from './plan.ts';
export {
  COUNTRIES,
  type Country,
  MONITORING_RHYTHMS,
  newWishes,
  type Pair,
  RHYTHMS,
  type Wishes,
} from './wishes.ts';
export type { WishesFault } from './wishes-file.ts';

/** Calendars, messages and files, loaded when somebody asks for one: a page that shows the plan does without. */
export const loadCalendar = () => import('./calendar.ts');
export const loadGiven = () => import('./given.ts');
export const loadReminders = () => import('./reminders.ts');
export const loadWishesFile = () => import('./wishes-file.ts');
