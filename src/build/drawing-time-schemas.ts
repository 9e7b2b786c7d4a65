// What the words of the drawings have to say that show time: months, days, meetings, minutes and what is due.
import { z } from 'zod';
import { textSchema } from '../../toolkit/index.ts';

const text = textSchema;

const phase = z.strictObject({
  name: text,
  summary: text,
  months: text,
  forms: z.array(text).min(1).max(2),
  steps: z.array(text).min(1),
});

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

const sixMonths = z.strictObject({
  title: text,
  description: text,
  months: z.array(text).length(6),
  rows: z.strictObject({ group: text, pair: text, monitoring: text, forms: text }),
  phases: z.array(phase).length(3),
});

const day = z.strictObject({
  name: text,
  title: text,
  activities: z.array(text).min(1),
  task: text.optional(),
  phase: text,
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

/** One row a drawing, as in drawing-schemas.ts. */
export const TIME_SCHEMAS = {
  days: z.strictObject({ title: text, description: text, days: z.array(text).length(5) }),
  'six-months': sixMonths,
  'six-months-easy': sixMonths,
  week: z.strictObject({
    title: text,
    rows: z.strictObject({ activity: text, task: text, phase: text }),
    debriefed: text,
    noTask: text,
    days: z.array(day).length(5),
  }),
  phases,
  'transfer-days': z.strictObject({
    title: text,
    here: text,
    preparation: z.strictObject({ name: text, title: text }),
    tasks: z.array(text).length(4),
    note: text,
  }),
  'meeting-kinds': meetingKinds,
  'weeks-before': weeksBefore,
  clock: z.strictObject({
    description: text,
    example: text,
    minutes: text,
    end: text,
    /** Of meetings that have no pack. */
    agendas: z.array(agenda),
  }),
  after,
  deadlines: z.strictObject({ endsLabel: text, lines: z.array(deadlineLine).min(1) }),
};
