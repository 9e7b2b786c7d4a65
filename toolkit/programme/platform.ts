// The platform of a programme as data: what each place for papers holds and who may put papers there, the sections of a
// course with what stands in them, the folders of those who have no platform. Names come from process.ts.
import { z } from 'zod';
import { LOCALES, type Locale } from '../locales.ts';
import { changesSchema } from '../text/changes.ts';
import { textSchema } from '../text/text-schema.ts';
import type { Organisation } from './organisation.ts';
import type { Process } from './process.ts';

const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'A slug is "planning/agreement".');
const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'A key is kebab-case ASCII.');

/** Of process.yaml: for these three the platform has rights. */
export const PLATFORM_ROLES = ['coordinator', 'mentor', 'mentee'] as const;
const role = z.enum(PLATFORM_ROLES);

const placeSchema = z.strictObject({
  /** A place of process.yaml with a folder. */
  place: z.string(),
  /** Who puts papers there. */
  upload: z.array(role).min(1),
  /** Whether each pair has a folder of its own in it. */
  pairs: z.boolean(),
  /** Said loudly, before everything else. */
  warning: textSchema.optional(),
  holds: textSchema,
  puts: textSchema,
  /** `{retention}`: how long the organisation keeps papers about people, "6 months". */
  deleted: textSchema,
  /** What each role does there, in words. */
  rights: z.strictObject({ coordinator: textSchema, mentor: textSchema, mentee: textSchema }),
});

const described = { name: textSchema, intro: textSchema };

/** What stands in a section, in its order. `forum`, `glossary` and `packs` give the key by which links name it. */
const itemSchema = z.union(
  [
    z.strictObject({ page: slug }),
    z.strictObject({ forum: key, ...described }),
    z.strictObject({ glossary: key, ...described }),
    /** `without`: ids of packs that the site alone has; `{without}` in the intro says their numbers. */
    z.strictObject({ packs: key, without: z.array(key), ...described }),
    /** A place: its folder, under the folder's own name if no other is given. */
    z.strictObject({ folder: z.string(), name: textSchema.optional() }),
    /** A place: what is said loudly about it. */
    z.strictObject({ warning: z.string() }),
    /** A page of the site, where it exists and its address is known. */
    z.strictObject({ link: slug, ...described }),
    /** A course of courses.yaml: its reading list and its questions. */
    z.strictObject({ course: z.string() }),
  ],
  'An item is { page }, { folder }, { warning }, { course }, or one of { forum, glossary, packs, link } with name and intro.',
);

export type PlatformItem = z.infer<typeof itemSchema>;
export type PackItem = Extract<PlatformItem, { packs: string }>;

const serviceSchema = z.strictObject({ name: textSchema, reads: textSchema, saves: textSchema, remember: textSchema });

const courseSchema = z.strictObject({
  /** By which a site tells courses apart. */
  shortName: textSchema,
  /** Whose packs lie at the top of their folder; those of another process lie in a folder of its name. */
  track: z.string(),
  /** The role of Moodle that each role has. */
  roles: z.strictObject({
    coordinator: z.literal('editingteacher'),
    mentor: z.literal('teacher'),
    mentee: z.literal('student'),
  }),
  summary: textSchema,
  sections: z
    .array(
      z.strictObject({
        /** A section of process.yaml. */
        section: z.string(),
        summary: textSchema.optional(),
        items: z.array(itemSchema).min(1),
      }),
    )
    .min(1),
  /** Pages of the site whose links lead to a part of the course: those below `from` too. */
  links: z.array(z.strictObject({ from: slug, to: key })),
  reading: textSchema,
  answerAt: textSchema,
  questions: textSchema,
  quiz: textSchema,
});

const folderWords = z.strictObject({
  name: textSchema,
  readme: textSchema,
  dividers: textSchema,
  about: textSchema,
  rights: textSchema,
  services: textSchema,
  checked: textSchema,
  columns: textSchema,
  place: textSchema,
  reads: textSchema,
  saves: textSchema,
  remember: textSchema,
  holds: textSchema,
  puts: textSchema,
  deleted: textSchema,
  profiles: textSchema,
});

export const platformSchema = z.strictObject({
  /** The page of the guide about the place for papers. */
  guide: slug,
  places: z.array(placeSchema).min(1),
  pairs: z.strictObject({ folders: z.array(textSchema).min(1), about: textSchema }),
  dividers: z.strictObject({
    changes: changesSchema,
    sheets: z.array(z.strictObject({ place: z.string(), title: textSchema, forms: z.array(z.string()).min(1) })).min(1),
  }),
  services: z.strictObject({ checked: z.iso.date(), list: z.array(serviceSchema).min(1) }),
  folders: folderWords,
  course: courseSchema,
});

export type Platform = z.infer<typeof platformSchema>;
export type PlatformPlace = Platform['places'][number];

/** A place's folder and its own name; the loader has made sure that it is there. */
export function namedPlace(id: string, { places }: Pick<Process, 'places'>) {
  const { name, folder = name } = places.find((place) => place.id === id) as Process['places'][number];
  return { name, folder };
}

/** When a place is emptied: `6 kuukautta` in the words of the language where its text has the organisation's retention. */
export function deletedIn({ deleted }: PlatformPlace, { retention }: Organisation, locale: Locale): string {
  const months = new Intl.NumberFormat(LOCALES[locale].tag, { style: 'unit', unit: 'month', unitDisplay: 'long' });
  return deleted[locale].replace('{retention}', months.format(retention.months));
}
