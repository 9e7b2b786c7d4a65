// Who runs a programme, as data: names, contacts, address of the site, how long papers are kept, colours.
import { z } from 'zod';
import { textSchema } from '../text/text-schema.ts';
import { contrast } from './contrast.ts';

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

export const organisationSchema = z
  .strictObject({
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
    /** The same on a screen with a dark theme, and its ground; on paper and in the light theme that is white. */
    darkColours: darkColoursSchema,
  })
  .superRefine(refuseFaint);

export interface Organisation extends z.infer<typeof organisationSchema> {}
export type Colours = Organisation['colours'];
