// What the words of each drawing have to say; as strict as a form, so that a missing language stops the build.
import { z } from 'zod';
import { textSchema } from '../../toolkit/index.ts';
import { TIME_SCHEMAS } from './drawing-time-schemas.ts';

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

const named = { title: text, description: text };

const trio = z.strictObject({
  ...named,
  here: text,
  /** `name`: what easy language calls the role; otherwise the machine's own word. */
  roles: z
    .array(z.strictObject({ id: z.enum(['coordinator', 'mentor', 'mentee']), name: text.optional(), text }))
    .length(3),
  tasks: z.array(z.strictObject({ what: text, who: text })).min(1),
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

/** One row a drawing; its key is the name of its file. */
export const SCHEMAS = {
  ...TIME_SCHEMAS,
  walk: z.strictObject({ ...named, mentor: text, mentee: text, goal: text, duration: text, meetings: text }),
  decision: z.strictObject({
    label: text,
    answers: z.strictObject({ yes: text, no: text }),
    questions: z.array(folder).min(1),
    rest: folder,
  }),
  trio,
  'trio-easy': trio,
  'monitoring-cycle': z.strictObject({
    title: text,
    centre: text,
    steps: z.array(z.strictObject({ name: text, text })).length(5),
  }),
  places,
  'interpreter-seats': z.strictObject({
    ...named,
    mentor: text,
    mentee: text,
    interpreter: text,
    talk: text,
    rules: z.array(text).min(1),
  }),
} satisfies Record<string, z.ZodType>;
