// Who runs a programme, as data: names, logo, contacts, address of the site, how long papers are kept, colours, and what
// is its own in the papers: required forms, answers that are known before, papers of its own.
import { z } from 'zod';
import { textSchema } from '../text/text-schema.ts';
import { contrast } from './contrast.ts';
import type { Logo } from './logo.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is "#0f4c5c", in quotes and small letters.');

/** Colours of paper and of the site's light theme. None carries a meaning alone. */
const coloursSchema = z.strictObject({
  ink: colour,
  /** Headings, links, marks in boxes. */
  primary: colour,
  /** The small part of the bar, kickers, asterisks. */
  secondary: colour,
  muted: colour,
  /** Lines to write on and edges of controls: 3:1 on white at least (WCAG 2.2 SC 1.4.11). */
  line: colour,
  hair: colour,
  /** Boxes to fill in, and heads of tables. */
  tint: colour,
  headTint: colour,
});

const darkColoursSchema = coloursSchema.extend({ paper: colour });

/** What is read, and the least contrast of it with the ground (WCAG 2.2 SC 1.4.3 and 1.4.11; of running text SC 1.4.6). */
const LEAST = { ink: 7, primary: 4.5, secondary: 4.5, muted: 4.5, line: 3 } as const;

/** Refuses colours that cannot be read on their ground, all at once. */
function refuseFaint(organisation: Pick<Organisation, 'colours' | 'darkColours'>, context: z.RefinementCtx): void {
  const themes = { colours: { ...organisation.colours, paper: '#ffffff' }, darkColours: organisation.darkColours };
  for (const [theme, colours] of Object.entries(themes))
    for (const [name, least] of Object.entries(LEAST)) {
      const ratio = contrast(colours[name as keyof typeof LEAST], colours.paper);
      if (ratio >= least) continue;
      const message = `The contrast of ${name} with ${colours.paper} is ${ratio.toFixed(1)}:1; it must be ${least}:1.`;
      const remedy = `Choose a ${theme === 'colours' ? 'darker' : 'lighter'} colour.`;
      context.addIssue({ code: 'custom', path: [theme, name], message, params: { remedy } });
    }
}

/** So long that the head of an upright sheet holds it beside a logo. */
const LONGEST_NAME = 60;
/** So long that it stands beside the title of a form on later pages. */
const LONGEST_SHORT_NAME = 28;

/** A name that every language says in at most so many characters. */
const nameOfAtMost = (most: number, remedy: string) =>
  textSchema.superRefine((text, context) => {
    for (const [locale, { length }] of Object.entries(text)) {
      if (length <= most) continue;
      const message = `The name has ${length} characters; the head of a sheet holds ${most}.`;
      context.addIssue({ code: 'custom', path: [locale], message, params: { remedy } });
    }
  });

const organiserSchema = z.strictObject({
  /** In the head of every sheet, on pages and in answers. */
  name: nameOfAtMost(LONGEST_NAME, 'Leave out the legal form or the place.'),
  /** Where there is little room; the name where it is left out. */
  shortName: nameOfAtMost(LONGEST_SHORT_NAME, 'Write what people say, or initials.').optional(),
  /** A file beside this one. */
  logo: z
    .string()
    .regex(/^[\w.-]+$/, 'A logo is the name of a file beside this one, without a folder.')
    .optional(),
});

const extraSchema = z.strictObject({
  /** A PDF beside this file. */
  file: z.string().regex(/^[\w.-]+\.pdf$/i, 'An own paper is the name of a PDF beside this file: rules.pdf.'),
  title: textSchema,
  /** Packs that it is handed out with. */
  packs: z.array(z.string()).min(1, 'Name the packs that it belongs to.'),
});

export const organisationSchema = z
  .strictObject({
    /** The title of the site and of everything in it. */
    programme: textSchema,
    /** Who runs it; left out where nobody has said it. */
    organiser: organiserSchema.optional(),
    contacts: z.strictObject({ email: z.email().optional(), phone: z.string().optional() }).optional(),
    /** Address of the site, which sheets print; SITE_URL of the environment goes first. */
    site: z.url(),
    retention: z.strictObject({
      /** How long papers about people are kept after the closing meeting. */
      months: z.int().min(1).max(120),
    }),
    /** Forms that every pair must fill in, in place of those whose definitions say so; those of a week abroad stay. */
    required: z.array(z.string()).min(1, 'Name at least one form.').optional(),
    /** What is written into every empty form beforehand, by the id of its field; a text for each language or one for all. */
    answers: z.record(z.string(), z.union([textSchema, z.string().min(1, 'This answer is empty.')])).optional(),
    /** Papers of one's own that go with packs. */
    extra: z.array(extraSchema).min(1, 'Name a paper, or leave out the key.').optional(),
    colours: coloursSchema,
    /** The same on a screen with a dark theme, and its ground; on paper and in the light theme that is white. */
    darkColours: darkColoursSchema,
  })
  .superRefine(refuseFaint);

/** The file as it is written: logo and papers are names of files. */
export type WrittenOrganisation = z.infer<typeof organisationSchema>;

export interface Organiser extends Omit<z.infer<typeof organiserSchema>, 'logo'> {
  readonly logo?: Logo;
}

/** What documents and pages are made with; the rest of the file is put into forms and packs when they are read. */
export interface Organisation extends Omit<WrittenOrganisation, 'organiser' | 'required' | 'extra'> {
  readonly organiser?: Organiser;
}
export type Colours = Organisation['colours'];
