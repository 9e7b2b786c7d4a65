// What a coordinator wishes for: all that a plan is made from, kept by the browser and saved as a file.
// No schema library here: the page of the planner loads this before anything is asked for.

export const COUNTRIES = ['fi', 'bg', 'other'] as const;
export type Country = (typeof COUNTRIES)[number];

/** How often pairs meet: options of the agreement's `pair_meeting_frequency`. */
export const RHYTHMS = ['weekly', 'every_two_weeks', 'monthly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** How often there is monitoring: options of the agreement's `monitoring_frequency`. */
export const MONITORING_RHYTHMS = ['monthly', 'every_two_months', 'three_times'] as const;

export interface Pair {
  /** `P1`: given once and never again, so that papers of a pair can be put together. */
  readonly code: string;
  /** '' while it is not known. */
  readonly mentor: string;
  readonly mentee: string;
  /** Language set of its papers: `fi`, `fi-bg`. */
  readonly set: string;
}

/** When a meeting is, after it was moved by hand: `yyyy-mm-dd` and `hh:mm`. */
export interface Moment {
  readonly date: string;
  readonly time: string;
}

export interface Wishes {
  /** Made once, at random: calendars know by it that an event is the same one. */
  readonly id: string;
  readonly version: 1;
  readonly country: Country;
  /** First group meeting: `yyyy-mm-dd`. */
  readonly start: string;
  /** `hh:mm` */
  readonly time: string;
  readonly pairs: readonly Pair[];
  /** The highest number that a pair has ever had. */
  readonly lastCode: number;
  /** One of RHYTHMS. */
  readonly rhythm: string;
  /** One of MONITORING_RHYTHMS; three times if nothing is said. */
  readonly monitoring?: string;
  /** Months without meetings: `yyyy-mm`. */
  readonly pauses: readonly string[];
  readonly groupMeetings: number;
  /** First day of a TOI week, if there is one: `yyyy-mm-dd`. */
  readonly toi?: string;
  /** Meetings moved by hand, by id of the meeting. */
  readonly moved: Readonly<Record<string, Moment>>;
  /** Rises with each calendar that is given out (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** Meetings of those calendars: `yyyy-mm-dd hh:mm minutes` by id. */
  readonly given?: Readonly<Record<string, string>>;
}

/** Wishes to begin with: no pairs yet, four group meetings, every two weeks. */
export const newWishes = (country: Country, start: string, time = '17:00'): Wishes => ({
  id: crypto.randomUUID(),
  version: 1,
  country,
  start,
  time,
  pairs: [],
  lastCode: 0,
  rhythm: 'every_two_weeks',
  pauses: [],
  groupMeetings: 4,
  moved: {},
  sequence: 0,
});
