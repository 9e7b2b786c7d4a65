// Who runs a programme, as data: names, contacts, address of the site, how long papers are kept, colours.
import { z } from 'zod';
import { textSchema } from '../text/text-schema.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is "#0f4c5c", in quotes and small letters.');

/** Colours of paper and site. None carries a meaning alone. */
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

export const organisationSchema = z.strictObject({
  /** The title of the site and of everything in it. */
  programme: textSchema,
  /** Who runs it; left out where nobody has said it. */
  organiser: z.strictObject({ name: textSchema, shortName: textSchema.optional() }).optional(),
  contacts: z.strictObject({ email: z.email().optional(), phone: z.string().optional() }).optional(),
  /** Address of the site, which sheets print; SITE_URL of the environment goes first. */
  site: z.url(),
  retention: z.strictObject({
    /** How long papers about people are kept after the closing meeting. */
    months: z.int().min(1).max(120),
  }),
  colours: coloursSchema,
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Colours = Organisation['colours'];
