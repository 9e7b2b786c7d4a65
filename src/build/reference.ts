// The services that help, the sources and the words that people ask with: content/services.yaml, sources.yaml,
// synonyms.yaml.
import { z } from 'zod';
import { type Programme, readNamedTexts, textSchema } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';

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

const sources = z.array(source).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
  error: 'Two sources have the same id.',
  params: { remedy: 'Give each source an id of its own.' },
});

export type Source = z.infer<typeof source>;

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

/** @throws ToolkitError or ManyFaults for a wrong key, a missing language, or a service without number and site */
export const readServices = (content: URL, names: Programme['names']): Services =>
  readNamedTexts(new URL('services.yaml', content), 'services.yaml', services, names);

/** @throws ToolkitError or ManyFaults for a wrong key or address, or an id used twice */
export const readSources = (content: URL, names: Programme['names']): Source[] =>
  readNamedTexts(new URL('sources.yaml', content), 'sources.yaml', sources, names);

const rows = z.array(z.array(z.string().trim().min(1)).min(2));
const synonyms = z.strictObject(
  Object.fromEntries(locales.map((locale) => [locale, rows])) as Record<Locale, typeof rows>,
);

/** By language, rows of words that mean one thing. */
export type Synonyms = z.infer<typeof synonyms>;

/** @throws ToolkitError or ManyFaults for a missing language, or a row of one word */
export const readSynonyms = (content: URL, names: Programme['names']): Synonyms =>
  readNamedTexts(new URL('synonyms.yaml', content), 'synonyms.yaml', synonyms, names);
