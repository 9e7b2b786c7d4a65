// What a plan consists of.

export type MeetingKind = 'group' | 'monitoring' | 'pair' | 'toi';

export interface Meeting {
  /** `group-1`, `monitoring-2`, `pair-P1-3`, `toi-5`: stays the same when the plan changes. */
  readonly id: string;
  readonly kind: MeetingKind;
  /** Counted from 1 within its kind, and within its pair. */
  readonly number: number;
  /** `yyyy-mm-dd` */
  readonly date: string;
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
  /** Code of the pair. */
  readonly pair?: string;
  /** Why it is not on the day that its rhythm would give. */
  readonly moved?: {
    readonly why: 'holiday' | 'pause' | 'hand';
    /** Words by `holidayName`. */
    readonly holiday?: string;
    /** `yyyy-mm-dd` */
    readonly from: string;
  };
}

type WarningKind =
  | 'weekend'
  | 'holiday'
  | 'paused'
  | 'few-group-meetings'
  | 'too-long'
  | 'late-monitoring'
  | 'toi-holiday';

/** Something to think about; nothing is forbidden. */
export interface Warning {
  readonly kind: WarningKind;
  /** Id of the meeting that it is about. */
  readonly meeting?: string;
  readonly holiday?: string;
}

export interface Plan {
  /** In the order of the calendar. */
  readonly meetings: readonly Meeting[];
  readonly warnings: readonly Warning[];
  /** Day of the last meeting with everybody: `yyyy-mm-dd`. */
  readonly end: string;
}
