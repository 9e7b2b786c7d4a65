// Links within a course: texts name a part as `moodle:KEY`, the backup as `$@PAGEVIEWBYID*3@$`, from which a restore makes
// the address of the part in the new course.
import { type MoodleCourse, placeActivities } from './course.ts';
import { MODULES } from './modules.ts';

const PREFIX = 'moodle:';
const LINK = /href="moodle:([^"#]+)/g;

/** The address of a part in texts of the same course. */
export const courseLink = (key: string): string => PREFIX + key;

/** The course with every link to a part of it as the backup writes it. @throws Error for a part that is not there */
export function linkActivities(course: MoodleCourse): MoodleCourse {
  const addresses = new Map(
    placeActivities(course).flatMap(({ activity, id }) => {
      const face: { readonly described: boolean; readonly view?: string } = MODULES[activity.kind];
      const key = 'key' in activity ? activity.key : undefined;
      return key && face.view ? [[key, `$@${face.view}*${id}@$`] as const] : [];
    }),
  );
  const link = (html: string): string =>
    html.replace(LINK, (_, key: string) => {
      const address = addresses.get(key);
      if (!address) throw new Error(`A text of the course ${course.shortName} leads to "${key}", which is not in it.`);
      return `href="${address}`;
    });
  return linkTexts(course, link) as MoodleCourse;
}

/** Every text of a plan; contents of files stay as they are. */
function linkTexts(value: unknown, link: (html: string) => string): unknown {
  if (typeof value === 'string') return link(value);
  if (Array.isArray(value)) return value.map((one) => linkTexts(one, link));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, linkTexts(one, link)]));
}
