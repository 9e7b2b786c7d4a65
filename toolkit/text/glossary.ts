// The agreed words of a programme: what each means, what else it is called, what our texts do not call it.
import { z } from 'zod';
import { type Locale, locales } from '../locales.ts';
import { textSchema } from './text-schema.ts';

/** Words in every language. */
const wordLists = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, z.array(z.string().min(1))])) as Record<
    Locale,
    z.ZodArray<z.ZodString>
  >,
);

/** `also`: words a reader may meet elsewhere; `rejected`: words that our texts do not use. */
const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is kebab-case ASCII.'),
  term: textSchema,
  definition: textSchema,
  also: wordLists.optional(),
  rejected: wordLists.optional(),
});

export const glossarySchema = z
  .array(termSchema)
  .refine((terms) => new Set(terms.map(({ id }) => id)).size === terms.length, {
    error: 'Two terms have the same id.',
    params: { remedy: 'Give each term an id of its own.' },
  });

export type GlossaryTerm = z.infer<typeof termSchema>;
