// The glossary, the self-study courses and the sources: content/glossary.yaml, courses.yaml and sources.yaml.
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

/** What a guide cites: in its own language, which `language` names (BCP 47). */
const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  language: z.string().regex(/^[a-z]{2}$/),
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** Where the source says it. */
  year: z.int().optional(),
  address: z.url({ protocol: /^https?$/ }),
});

export type GlossaryEntry = z.infer<typeof entry>;
export type Course = z.infer<typeof course>;
export type Source = z.infer<typeof source>;

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
  return withOwnIds(read(content, 'glossary.yaml', entry), 'content/glossary.yaml');
}

/** @throws ToolkitError for a wrong key or address, or an id used twice */
export const readSources = (content: URL): Source[] =>
  withOwnIds(read(content, 'sources.yaml', source), 'content/sources.yaml');

function withOwnIds<Item extends { readonly id: string }>(items: Item[], file: string): Item[] {
  const twice = items.find(({ id }, at) => items.findIndex((other) => other.id === id) !== at);
  if (twice) throw new ToolkitError(`The id ${twice.id} is used twice.`, file, 'Give each entry its own id.');
  return items;
}

/** @throws ToolkitError for a wrong key, a missing language or another number of questions than five */
export const readCourses = (content: URL): Course[] => read(content, 'courses.yaml', course);
