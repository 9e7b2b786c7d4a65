// What a form is: its text in every language, its place in the process, and its fields in order.
// Everything that is said about a form anywhere (sheet, page, library, filing table) comes from here.

import { z } from 'zod';
import { fieldId } from '../fields/base.ts';
import { fieldSchema } from '../fields/index.ts';
import { changesSchema } from '../text/changes.ts';
import { keywordsSchema, textSchema } from '../text/text-schema.ts';

export const filingSchema = z.strictObject({ route: z.string(), text: textSchema.optional() });

const people = z.strictObject({ who: z.array(z.string()), text: textSchema });
const pageLimit = z.int().min(1).max(100);

const sectionSchema = z.strictObject({
  id: fieldId,
  title: textSchema,
  intro: textSchema.optional(),
  /** `four-fields`: the part's long texts as a square, as SWOT draws them. */
  layout: z.enum(['rows', 'four-fields']).default('rows'),
  /** Begin this part on a new page of the PDF, where it would break badly. */
  newPage: z.boolean().default(false),
  /** The part is handed out or kept by itself: it has a page of its own in Word, too, where parts follow one another. */
  ownSheet: z.boolean().default(false),
  fields: z.array(fieldSchema).min(1),
});

export const formSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'A form id is kebab-case ASCII.'),
  /** F01: what people call the form in speech and on other forms. */
  number: z.string().regex(/^[A-Z]+\d{2}$/, 'A form number is a prefix and two digits: "F01".'),
  title: textSchema,
  /** Phases, roles, levels and filing routes are those of content/programme/process.yaml. */
  phase: z.string(),
  /** One sentence, printed on the form and shown in the library. */
  goal: textSchema,
  fills: people,
  signs: people,
  requirement: z.strictObject({ level: z.string(), text: textSchema.optional() }),
  filing: filingSchema,
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
  /** Show one part at a time at first where the form is filled in on its page. */
  byPart: z.boolean().default(false),
  /** Whether the programme's name, asked for at the head of every form, must be filled in here. */
  programmeRequired: z.boolean().default(false),
  /** How to fill in and sign it, shown on the form's page. */
  tips: z.array(z.strictObject({ title: textSchema, text: textSchema })).min(2),
  /** Id of the form that is usually filled in next, and why. */
  next: z.strictObject({ form: z.string(), text: textSchema }).optional(),
  changes: changesSchema,
  /** Requirement ids of content/requirements.yaml that the form answers. */
  covers: z.array(z.string()).default([]),
  keywords: keywordsSchema,
  sections: z.array(sectionSchema).min(1),
});

export type FormDefinition = z.infer<typeof formSchema>;
