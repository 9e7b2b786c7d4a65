// A Moodle course as a plan: what stands in it, in which order, and who may put files where. write.ts makes a backup of it.

/** Moodle's own roles by their short names; a site finds its role again by these. */
export const MOODLE_ROLES = ['editingteacher', 'teacher', 'student'] as const;
export type MoodleRole = (typeof MOODLE_ROLES)[number];

/** A file of a folder: `folder` is `/` or `/1 Aloitusvaihe/`. */
export interface CourseFile {
  readonly folder: string;
  readonly name: string;
  readonly data: Uint8Array;
}

/** What links within the course name, as `moodle:KEY`. */
interface Linked {
  readonly key?: string;
}

/** Texts called `html` and intros are HTML; names are plain. */
export type Activity =
  | ({ readonly kind: 'page'; readonly name: string; readonly html: string } & Linked)
  | { readonly kind: 'label'; readonly name: string; readonly html: string }
  | { readonly kind: 'url'; readonly name: string; readonly intro: string; readonly address: string }
  | ({ readonly kind: 'forum'; readonly name: string; readonly intro: string } & Linked)
  | ({
      readonly kind: 'folder';
      readonly name: string;
      readonly intro: string;
      readonly files: readonly CourseFile[];
      /** Everybody else is kept from putting files there. */
      readonly mayUpload: readonly MoodleRole[];
    } & Linked)
  | ({
      readonly kind: 'glossary';
      readonly name: string;
      readonly intro: string;
      readonly entries: readonly {
        readonly concept: string;
        readonly html: string;
        readonly also: readonly string[];
      }[];
    } & Linked)
  | {
      readonly kind: 'quiz';
      readonly name: string;
      readonly intro: string;
      /** Open questions; `answer` is shown when the learner has sent in their own. */
      readonly questions: readonly { readonly name: string; readonly html: string; readonly answer: string }[];
    };

export type ActivityOf<Kind extends Activity['kind']> = Extract<Activity, { kind: Kind }>;

interface CourseSection {
  readonly name: string;
  readonly summary: string;
  readonly activities: readonly Activity[];
}

export interface MoodleCourse {
  readonly shortName: string;
  readonly fullName: string;
  /** HTML. */
  readonly summary: string;
  /** As Moodle names it: `fi`. */
  readonly language: string;
  /** Seconds since 1970 that the whole course is dated with. */
  readonly time: number;
  /** The first one has no number on the course page. */
  readonly sections: readonly CourseSection[];
}

/** An activity with the numbers by which the files of the backup name it. */
export interface Placed<Kind extends Activity['kind'] = Activity['kind']> {
  readonly activity: ActivityOf<Kind>;
  /** Of the activity and of its module. */
  readonly id: number;
  readonly contextId: number;
  /** Counts from 0. */
  readonly section: number;
  /** `page_3` */
  readonly name: string;
}

/** Contexts of activities are numbered from here: those below belong to the course and the site. */
const FIRST_CONTEXT = 1001;

export const placeActivities = ({ sections }: MoodleCourse): Placed[] =>
  sections
    .flatMap(({ activities }, section) => activities.map((activity) => ({ activity, section })))
    .map(({ activity, section }, at) => ({
      activity,
      section,
      id: at + 1,
      contextId: FIRST_CONTEXT + at,
      name: `${activity.kind}_${at + 1}`,
    }));
