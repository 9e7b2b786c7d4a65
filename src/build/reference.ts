// The self-study courses and the services that help: content/courses.yaml, services.yaml.
import { z } from 'zod';
import { type Programme, readNamedTexts, textSchema } from '../../toolkit/index.ts';

const slug = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);

/** A reading list in its order, and questions whose answers stand on `page`. */
const courseSchema = z.strictObject({
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

export type Course = z.infer<typeof courseSchema>;

/** @throws ToolkitError or ManyFaults for a wrong key, a missing language or another number of questions than five */
export const readCourses = (content: URL, names: Programme['names']): Course[] =>
  readNamedTexts(new URL('courses.yaml', content), 'courses.yaml', z.array(courseSchema), names);

/** @throws ToolkitError or ManyFaults for a wrong key, a missing language, or a service without number and site */
export const readServices = (content: URL, names: Programme['names']): Services =>
  readNamedTexts(new URL('services.yaml', content), 'services.yaml', services, names);
