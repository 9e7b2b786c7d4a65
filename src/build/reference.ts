// The glossary, the self-study courses and the services that help: content/glossary.yaml, courses.yaml, services.yaml.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ToolkitError, textSchema } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';

const lists = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.array(z.string().min(1))])) as Record<
    Locale,
    z.ZodArray<z.ZodString>
  >,
);

/** An agreed term. `also`: words a reader may meet elsewhere; `rejected`: words that our texts do not use. */
const entry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  term: textSchema,
  definition: textSchema,
  also: lists.optional(),
  rejected: lists.optional(),
});

const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);

/** A reading list in its order, and questions whose answers stand on `page`. */
const course = z.strictObject({
  id: z.string(),
  title: textSchema,
  intro: textSchema,
  pages: z.array(slug).min(3),
  questions: z.array(z.strictObject({ question: textSchema, answer: textSchema, page: slug })).length(5),
});

/** A service to turn to: a number is printed only if a page of the service, or of an authority, was seen to give it. */
const service = z
  .strictObject({
    name: textSchema,
    when: textSchema,
    number: z
      .string()
      .regex(/^\d[\d ]*$/, 'A number is "09 2525 0111", in quotes.')
      .optional(),
    note: textSchema.optional(),
    site: z
      .string()
      .regex(/^[a-z0-9.-]+\.[a-z]+$/, 'A site is "riku.fi", without "https://".')
      .optional(),
  })
  .refine(
    ({ number, site, note }) => number || site || note,
    'A service has a number, a site, or a note on the way to it.',
  );

const country = z.strictObject({ title: textSchema, services: z.array(service).min(1) });

const services = z.strictObject({
  /** The day on which every number was last checked. */
  checked: z.iso.date(),
  checkedLabel: textSchema,
  columns: z.array(textSchema).length(3),
  countries: z.strictObject({ finland: country, bulgaria: country }),
});

export type Services = z.infer<typeof services>;
export type GlossaryEntry = z.infer<typeof entry>;
export type Course = z.infer<typeof course>;

/** @throws ToolkitError naming file and path */
function read<Data>(folder: URL, name: string, schema: z.ZodType<Data>): Data {
  const result = schema.safeParse(parse(readFileSync(new URL(name, folder), 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ToolkitError(
    issue?.message ?? 'This file is wrong.',
    `content/${name} › ${issue?.path.join('.')}`,
    'Correct it.',
  );
}

/** @throws ToolkitError for a wrong key, a missing language or an id used twice */
export function readGlossary(content: URL): GlossaryEntry[] {
  const entries = read(content, 'glossary.yaml', z.array(entry));
  const twice = entries.find(({ id }, at) => entries.findIndex((other) => other.id === id) !== at);
  if (twice)
    throw new ToolkitError(`The id ${twice.id} is used twice.`, 'content/glossary.yaml', 'Give each term its own id.');
  return entries;
}

/** @throws ToolkitError for a wrong key, a missing language or another number of questions than five */
export const readCourses = (content: URL): Course[] => read(content, 'courses.yaml', z.array(course));

/** @throws ToolkitError for a wrong key, a missing language, or a service without number and site */
export const readServices = (content: URL): Services => read(content, 'services.yaml', services);
