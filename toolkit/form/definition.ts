// What a form is: its text in every language, its place in the process, and its fields in order.
// Everything that is said about a form anywhere (sheet, page, library, filing table) comes from here.
import { z } from 'zod';
import { fieldSchema } from '../fields/schema.ts';
import { changesSchema } from './changes.ts';
import { fieldId } from './field-base.ts';
import { keywordsSchema, textSchema } from './text-schema.ts';

/** Steps of the mentoring process and of the TOI week, in their order. */
export const PHASES = [
  'before', 'start', 'working', 'monitoring', 'closing', 'all',
  'toi-prep', 'toi-1', 'toi-2', 'toi-3', 'toi-4', 'toi-5',
] as const; // biome-ignore format: the two processes, a line each
export type Phase = (typeof PHASES)[number];

export const ROLES = ['coordinator', 'mentor', 'mentee', 'team', 'provider'] as const;
export type Role = (typeof ROLES)[number];

export const REQUIREMENTS = ['read-first', 'required', 'recommended', 'optional', 'when-needed'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * Where a filled copy goes. MGMT: management toolbox; MON: monitoring toolbox; SCAN→: sign, scan, then upload;
 * FORUM→: the mentee attaches it on the discussion board and the mentor uploads it; PAIR: stays with the pair;
 * COORDINATOR, MENTOR: that person keeps it; HANDED: given to its owner; ORG: the workplace keeps it;
 * TEMPLATE: never filled in.
 */
const FILING_ROUTES = [
  'MGMT', 'MON', 'SCAN→MGMT', 'FORUM→MGMT', 'FORUM→MON', 'PAIR', 'COORDINATOR', 'MENTOR', 'HANDED', 'ORG', 'TEMPLATE',
] as const; // biome-ignore format: one line

const people = z.strictObject({ who: z.array(z.enum(ROLES)), text: textSchema });
const pageLimit = z.int().min(1).max(20);

const sectionSchema = z.strictObject({
  id: fieldId,
  title: textSchema,
  intro: textSchema.optional(),
  /** `four-fields`: the part's long texts as a square, as SWOT draws them. */
  layout: z.enum(['rows', 'four-fields']).default('rows'),
  /** Begin this part on a new page. */
  newPage: z.boolean().default(false),
  fields: z.array(fieldSchema).min(1),
});

export const formSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'A form id is kebab-case ASCII.'),
  /** F01: what people call the form in speech and on other forms. */
  number: z.string().regex(/^F\d{2}$/, 'A form number is F and two digits.'),
  title: textSchema,
  phase: z.enum(PHASES),
  /** One sentence, printed on the form and shown in the library. */
  goal: textSchema,
  fills: people,
  signs: people,
  requirement: z.strictObject({ level: z.enum(REQUIREMENTS), text: textSchema.optional() }),
  filing: z.strictObject({ route: z.enum(FILING_ROUTES), text: textSchema.optional() }),
  /** Slug of the guide page that explains the form, without language. */
  guide: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/),
  paper: z.enum(['a4', 'a3']).default('a4'),
  orientation: z.enum(['portrait', 'landscape']).default('portrait'),
  /** The most pages the form may take in one language and in two; more stops the build. */
  pageLimit: z.strictObject({ one: pageLimit, two: pageLimit }),
  /** `certificate`: framed, without the box of who and where, because it is handed out. */
  look: z.enum(['form', 'certificate']).default('form'),
  /** A part of the form that is also made as an A3 poster, and how: its four fields, its table, or a centre with six branches. */
  poster: z.strictObject({ section: z.string(), kind: z.enum(['four-fields', 'table', 'mind-map']) }).optional(),
  /** The form that lists all forms; its tables are made from the other definitions. */
  overview: z.boolean().default(false),
  /** Number the parts A, B, C …: for forms that people talk through part by part. */
  lettered: z.boolean().default(false),
  /** Whether the programme's name, asked for at the head of every form, must be filled in here. */
  programmeRequired: z.boolean().default(false),
  /** How to fill in and sign it, shown on the form's page. */
  tips: z.array(z.strictObject({ title: textSchema, text: textSchema })).min(2),
  /** Id of the form that is usually filled in next, and why. */
  next: z.strictObject({ form: z.string(), text: textSchema }).optional(),
  changes: changesSchema,
  /** Requirement ids of domain.md that the form answers. */
  covers: z.array(z.string()).default([]),
  keywords: keywordsSchema,
  sections: z.array(sectionSchema).min(1),
});

export type FormDefinition = z.infer<typeof formSchema>;
