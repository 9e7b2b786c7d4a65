// How a programme runs, as data: processes with their phases, roles, levels of requirement, places for papers, and how
// forms, sheets and packs are numbered. Everything that names one of these anywhere takes the name from here.
import { z } from 'zod';
import { COUNTED, type Counted } from '../manifest.ts';
import { textSchema } from '../text/text-schema.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is kebab-case ASCII: "monitoring-toolbox".');

/** `formerly`: names it had before, without which pages still use them unseen; the check lists where. */
const formerly = z.array(textSchema).default([]);

const named = { id, name: textSchema, formerly };

/** A process of its own, whose steps are shown as a bar: the mentoring, a week at a workplace. */
const trackSchema = z.strictObject({ id, name: textSchema });

/** A heading under which forms are listed, filtered and packed; `everywhere`: what it holds is used in all phases. */
const groupSchema = z.strictObject({ ...named, everywhere: z.boolean().default(false) });

const phaseSchema = z.strictObject({
  ...named,
  track: z.string(),
  group: z.string(),
  /** A step of the bar; other phases light steps of it. */
  step: z.boolean().default(false),
  /** Which steps of the bar are on; of a step, itself. */
  lights: z.array(z.string()).optional(),
});

/** `mustFill`: one of the papers that every group has; `calm`: set without weight in lists. */
const levelSchema = z.strictObject({
  ...named,
  mustFill: z.boolean().default(false),
  calm: z.boolean().default(false),
});

/**
 * Where papers are kept. `name` as it stands within a sentence, a small letter first where the language has it so;
 * the other forms are what sentences need: `into` "to the …", `in` "in the …", `the` "the …". `folder`: its name as a
 * folder of a disk, a service or the platform; texts say it as `<folder place>`.
 */
const placeSchema = z.strictObject({
  ...named,
  the: textSchema.optional(),
  into: textSchema.optional(),
  in: textSchema.optional(),
  folder: textSchema.optional(),
});

/** What becomes of a filled-in copy, in words; names of places stand in them as `<into place>`. */
const filingSchema = z.strictObject({ id: z.string().regex(/^[A-Z]+(→[A-Z]+)*$/), text: textSchema });

const unitSchema = z.strictObject({
  /** What papers show: the initial of the language's own word. */
  letter: textSchema,
  name: textSchema,
  /** "for each pair" */
  each: textSchema,
  /** "for every four …" */
  every: textSchema,
});

const groupSizeSchema = z.strictObject({
  /** The blank for the size of the group. */
  size: textSchema,
  firstSheet: textSchema,
  /** The two groups that the printed table of copies is worked out for. */
  examples: z.array(z.strictObject({ count: z.int().min(1), name: textSchema })).length(2),
  /** What the numbers assume; `{n/4}` is put in as a formula. */
  note: textSchema,
});

/** How copies are counted, in words; what the letters mean is told in manifest.ts. */
const countingSchema = z.strictObject({
  units: z.strictObject(
    Object.fromEntries(COUNTED.map((unit) => [unit, unitSchema])) as Record<Counted, typeof unitSchema>,
  ),
  groups: z.strictObject({ pairs: groupSizeSchema, people: groupSizeSchema }),
});

const prefix = z.string().regex(/^[A-Z]{1,4}$/, 'A prefix is one to four capital letters.');

export const processSchema = z.strictObject({
  tracks: z.array(trackSchema).min(1),
  groups: z.array(groupSchema).min(1),
  phases: z.array(phaseSchema).min(1),
  roles: z.array(z.strictObject(named)).min(1),
  levels: z.array(levelSchema).min(1),
  places: z.array(placeSchema).default([]),
  /** Parts of the platform, in their order. */
  sections: z.array(z.strictObject(named)).default([]),
  filing: z.array(filingSchema).min(1),
  /** Said on every blank form: where filled-in copies do not go. */
  templateRule: textSchema,
  /** F01, S01, PP1: letters before the number; packs may have several kinds. */
  numbering: z.strictObject({ form: prefix, sheet: prefix, pack: z.array(prefix).min(1) }),
  counting: countingSchema,
});

export type Process = z.infer<typeof processSchema>;
export type Track = Process['tracks'][number];
export type Phase = Process['phases'][number];
export type PhaseGroup = Process['groups'][number];
export type Role = Process['roles'][number];
export type Level = Process['levels'][number];
export type Counting = Process['counting'];
