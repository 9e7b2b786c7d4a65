// What the words of each drawing have to say; as strict as a form, so that a missing language stops the build.
import { z } from 'zod';
import { textSchema } from '../../toolkit/index.ts';

const text = textSchema;

const folder = z.strictObject({
  ask: text,
  example: text,
  kind: z.enum(['stop', 'folder', 'route']),
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
  roles: z.array(z.strictObject({ id: z.enum(['coordinator', 'mentor', 'mentee']), text })).length(3),
  tasks: z.array(z.strictObject({ what: text, who: text })).min(1),
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
  /** Hours and minutes of the clock; without it, the time since the beginning is told. */
  starts: z
    .string()
    .regex(/^\d{1,2}:\d{2}$/, 'A time is "9:00", in quotes.')
    .default('0:00'),
  steps: z.array(z.strictObject({ minutes: z.int().min(1), break: z.boolean().default(false), text })).min(2),
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
  'six-months': z.strictObject({
    ...named,
    months: z.array(text).length(6),
    rows: z.strictObject({ group: text, pair: text, monitoring: text, forms: text }),
    phases: z.array(phase).length(3),
  }),
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
  agendas: z.strictObject({
    description: text,
    example: text,
    minutes: text,
    end: text,
    agendas: z.array(agenda).min(1),
  }),
} satisfies Record<string, z.ZodType>;
