// What the words of each drawing have to say; as strict as a form, so that a missing language stops the build.
import { z } from 'zod';
import { textSchema } from '../../toolkit/index.ts';

const text = textSchema;

const folder = z.strictObject({
  ask: text,
  example: text,
  kind: z.enum(['stop', 'folder', 'route']),
  /** Ids of the programme's places that this answer stands for. */
  filed: z.array(z.string()).min(1),
  section: text,
  place: text,
  note: text.optional(),
});

const phase = z.strictObject({
  name: text,
  summary: text,
  months: text,
  forms: z.array(text).min(1).max(2),
  steps: z.array(text).min(1),
});

const day = z.strictObject({
  name: text,
  title: text,
  activities: z.array(text).min(1),
  task: text.optional(),
  phase: text,
});

const named = { title: text, description: text };

/** The three phases: forms are named by id, their titles come from their definitions. */
const phases = z.strictObject({
  title: text,
  here: text,
  formsLabel: text,
  note: text,
  phases: z
    .array(
      z.strictObject({
        id: z.enum(['start', 'working', 'closing']),
        name: text,
        months: text,
        happens: z.array(text).min(2).max(4),
        forms: z.array(z.string()).min(1),
      }),
    )
    .length(3),
});

const trio = z.strictObject({
  ...named,
  here: text,
  /** `name`: what easy language calls the role; otherwise the machine's own word. */
  roles: z
    .array(z.strictObject({ id: z.enum(['coordinator', 'mentor', 'mentee']), name: text.optional(), text }))
    .length(3),
  tasks: z.array(z.strictObject({ what: text, who: text })).min(1),
});

const sixMonths = z.strictObject({
  ...named,
  months: z.array(text).length(6),
  rows: z.strictObject({ group: text, pair: text, monitoring: text, forms: text }),
  phases: z.array(phase).length(3),
});

const meetingKinds = z.strictObject({
  title: text,
  month: text,
  note: text,
  kinds: z.array(
    z.strictObject({
      id: z.enum(['first', 'employment', 'entrepreneurship', 'group', 'monitoring', 'closing', 'voluntary']),
      slug: z.string(),
      name: text,
      often: text,
      /** Months from the beginning. */
      at: z.array(z.number().min(0).max(6)).min(1),
    }),
  ),
});

const agenda = z.strictObject({
  id: z.string(),
  title: text,
  steps: z.array(z.strictObject({ minutes: z.int().min(1), break: z.boolean().default(false), text })).min(2),
});

/** Steps, each with the time by which it is done, and what they may lead to. */
const deadlineLine = z.strictObject({
  id: z.string(),
  title: text,
  steps: z.array(z.strictObject({ by: text, who: text, name: text, text })).min(3),
  ends: z.array(z.strictObject({ name: text, text })).default([]),
});

/** Folders and a binder; `files` are names that one would see in them. */
const places = z.strictObject({
  title: text,
  seenBy: text,
  places: z
    .array(
      z.strictObject({
        kind: z.enum(['stop', 'folder', 'binder']),
        where: text,
        name: text,
        holds: text,
        files: z.array(text),
        seenBy: text,
      }),
    )
    .length(4),
});

/** Stops after the closing meeting, in their order. */
const after = z.strictObject({
  title: text,
  note: text,
  stops: z.array(z.strictObject({ when: text, what: text, who: text })).length(5),
});

/** What is done in which weeks; `from` and `to` count the weeks that are left before the first meeting. */
const weeksBefore = z.strictObject({
  title: text,
  left: text,
  note: text,
  rows: z
    .array(
      z
        .strictObject({ name: text, when: text, from: z.int().max(16), to: z.int().min(0) })
        .refine(({ from, to }) => from >= to, 'Weeks count down: from is not below to.'),
    )
    .min(2),
});

/** One row a drawing; its key is the name of its file. */
export const SCHEMAS = {
  walk: z.strictObject({ ...named, mentor: text, mentee: text, goal: text, duration: text, meetings: text }),
  days: z.strictObject({ ...named, days: z.array(text).length(5) }),
  'six-months': sixMonths,
  'six-months-easy': sixMonths,
  decision: z.strictObject({
    label: text,
    answers: z.strictObject({ yes: text, no: text }),
    questions: z.array(folder).min(1),
    rest: folder,
  }),
  week: z.strictObject({
    title: text,
    rows: z.strictObject({ activity: text, task: text, phase: text }),
    debriefed: text,
    noTask: text,
    days: z.array(day).length(5),
  }),
  phases,
  trio,
  'trio-easy': trio,
  'transfer-days': z.strictObject({
    title: text,
    here: text,
    preparation: z.strictObject({ name: text, title: text }),
    tasks: z.array(text).length(4),
    note: text,
  }),
  'meeting-kinds': meetingKinds,
  'weeks-before': weeksBefore,
  'monitoring-cycle': z.strictObject({
    title: text,
    centre: text,
    steps: z.array(z.strictObject({ name: text, text })).length(5),
  }),
  clock: z.strictObject({
    description: text,
    example: text,
    minutes: text,
    end: text,
    /** Of meetings that have no pack. */
    agendas: z.array(agenda),
  }),
  places,
  after,
  deadlines: z.strictObject({ endsLabel: text, lines: z.array(deadlineLine).min(1) }),
  'interpreter-seats': z.strictObject({
    ...named,
    mentor: text,
    mentee: text,
    interpreter: text,
    talk: text,
    rules: z.array(text).min(1),
  }),
} satisfies Record<string, z.ZodType>;
