// The self-study courses: content/courses.yaml.
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

export type Course = z.infer<typeof courseSchema>;

/** @throws ToolkitError or ManyFaults for a wrong key, a missing language or another number of questions than five */
export const readCourses = (content: URL, names: Programme['names']): Course[] =>
  readNamedTexts(new URL('courses.yaml', content), 'courses.yaml', z.array(courseSchema), names);
