// The Moodle courses of all languages, made from the built site: its pages, and its files below files/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type CourseSources,
  type Library,
  planCourse,
  readManifest,
  ToolkitError,
  writeCourse,
} from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { coursePath } from '../addresses.ts';
import { showSizes } from './sizes.ts';

type CourseLibrary = Pick<Library, 'forms' | 'packs' | 'glossary'> & {
  readonly programme: Omit<Library['programme'], 'names' | 'extra'>;
};

interface CoursesOptions {
  /** The built site. */
  readonly dist: URL;
  /** Takes `moodle/mentoring-course.fi.mbz` of each language. */
  readonly out: URL;
  readonly library: CourseLibrary;
  readonly courses: CourseSources['courses'];
  /** The site's address with its base path. */
  readonly site: string;
}

/**
 * Puts the courses into the built site, and their sizes on the page that offers them.
 * @returns their sizes in bytes, by their paths below `/files/`
 */
export function addCourses(
  dist: URL,
  library: CourseLibrary & Pick<CourseSources, 'courses'>,
  site: string,
): ReadonlyMap<string, number> {
  const sizes = writeCourses({ dist, out: new URL('files/', dist), library, courses: library.courses, site });
  const { platform } = library.programme;
  if (platform) showSizes(dist, platform.guide, sizes);
  return sizes;
}

/**
 * Writes the courses; none for a programme without a platform.
 * @returns their paths below `out`, with their sizes in bytes
 * @throws ToolkitError for a site that is not built, Error for a page that is not there
 */
export function writeCourses({ dist, out, library, courses, site }: CoursesOptions): Map<string, number> {
  const { platform } = library.programme;
  if (!platform) return new Map();
  const files = [...readManifest(fileURLToPath(new URL('files/', dist))).values()];
  if (files.length === 0)
    throw new ToolkitError('There is no built site.', fileURLToPath(dist), 'Build it first: npm run build.');
  const sources: CourseSources = {
    ...library,
    programme: { ...library.programme, platform },
    courses,
    files,
    readFile: (path) => new Uint8Array(readFileSync(new URL(`files/${path}`, dist))),
    readPage: (locale, slug) => readPage(new URL(`${locale}/${slug}/index.html`, dist)),
    site,
  };
  return new Map(locales.map((locale) => writeOne(sources, locale, out)));
}

function writeOne(sources: CourseSources, locale: Locale, out: URL): [path: string, bytes: number] {
  const path = coursePath(locale);
  const bytes = writeCourse(planCourse(sources, locale));
  const file = new URL(path, out);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, bytes);
  return [path, bytes.length];
}

const readPage = (file: URL): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
