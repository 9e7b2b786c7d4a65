// The glossary and the self-study courses: content/glossary.yaml and content/courses.yaml.
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

export type GlossaryEntry = z.infer<typeof entry>;
export type Course = z.infer<typeof course>;

/** @throws ToolkitError naming file and path */
function read<Item>(folder: URL, name: string, schema: z.ZodType<Item>): Item[] {
  const result = z.array(schema).safeParse(parse(readFileSync(new URL(name, folder), 'utf8')));
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
  const entries = read(content, 'glossary.yaml', entry);
  const twice = entries.find(({ id }, at) => entries.findIndex((other) => other.id === id) !== at);
  if (twice)
    throw new ToolkitError(`The id ${twice.id} is used twice.`, 'content/glossary.yaml', 'Give each term its own id.');
  return entries;
}

/** @throws ToolkitError for a wrong key, a missing language or another number of questions than five */
export const readCourses = (content: URL): Course[] => read(content, 'courses.yaml', course);
