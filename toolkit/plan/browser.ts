// The door of the planner's engine for web pages and their scripts: pure, a few kilobytes, nothing of Node's.

export { type CalendarWords, COORDINATOR, calendarOf } from './calendar.ts';
export { addMonths, formatDay, monthOf, parseDay, weekdayOf } from './days.ts';
export { holidayName } from './holiday-names.ts';
export { holidayOn, holidaysOf, mayStillMove } from './holidays.ts';
export { AGENDA_MINUTES, type AgendaMinutes } from './minutes.ts';
export { type Names, namesFrom, withPairs } from './pairs.ts';
export type { PaperFacts } from './paper-facts.ts';
export { type Meeting, type MeetingKind, type Plan, planOf, type Warning, type WarningKind } from './plan.ts';
export { type Reminder, remindersOf } from './reminders.ts';
export {
  COUNTRIES,
  type Country,
  MONITORING_RHYTHMS,
  type Moment,
  newWishes,
  type Pair,
  RHYTHMS,
  type Wishes,
  withNextSequence,
} from './wishes.ts';
export { formatWishes, type WishesFault, wishesFrom } from './wishes-file.ts';
