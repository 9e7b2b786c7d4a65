// npm run templates -- --out DIR [--form ID] [--languages fi,fi-bg] [--format pdf]
// Builds the fillable templates without the site. With --moodle instead: the courses for Moodle, from the built site in dist/.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCourses } from '../src/moodle/courses.ts';
import { remarksOn } from '../src/moodle/sizes.ts';
import { readCourses } from '../src/writing/courses.ts';
import { CONTENT, readLibrary } from '../src/writing/sources.ts';
import {
  buildCatalogue,
  FORMATS,
  type Format,
  type Library,
  messageForWriter,
  ToolkitError,
} from '../toolkit/index.ts';
import { formatLanguages, languageSets } from '../toolkit/locales.ts';

/** Where the site build keeps what it has built. */
const CACHE = 'node_modules/.cache/mentoring-toolkit/store';

const USAGE =
  'npm run templates -- --out DIR [--form ID] [--languages fi,fi-bg] [--format pdf,docx] [--site URL], or --out DIR --moodle';

/** The built site, whose pages and files a course is made of. */
const DIST = pathToFileURL(`${resolve('dist')}/`);

/** The values of a comma-separated option. @throws ToolkitError if one of them is not known */
function readList<Value extends string>(
  option: string,
  text: string | undefined,
  known: readonly Value[],
): Value[] | undefined {
  const values = text?.split(',');
  const unknown = values?.find((value) => !known.includes(value as Value));
  if (unknown)
    throw new ToolkitError(`There is no "${unknown}".`, `--${option}`, `Use one or more of: ${known.join(', ')}.`);
  return values as Value[] | undefined;
}

function makeCourses(library: Library, out: URL): void {
  const { names, organisation } = library.programme;
  const courses = readCourses(CONTENT, names);
  const made = writeCourses({ dist: DIST, out, library, courses, site: organisation.site });
  for (const [path, bytes] of made) console.log(`${path}, ${bytes} bytes`);
  for (const remark of remarksOn(made)) console.warn(remark);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      form: { type: 'string' },
      languages: { type: 'string' },
      format: { type: 'string' },
      moodle: { type: 'boolean', default: false },
      site: { type: 'string', default: process.env['SITE_URL'] },
    },
  });
  if (!values.out) throw new ToolkitError('Say where the files go.', '--out', USAGE);
  const library = readLibrary(CONTENT, values.site);
  if (values.moodle) return makeCourses(library, pathToFileURL(`${resolve(values.out)}/`));
  const { forms, programme } = library;
  const [form] =
    readList(
      'form',
      values.form,
      forms.map(({ id }) => id),
    ) ?? [];
  const languages = readList('languages', values.languages, languageSets.map(formatLanguages));
  const formats = readList<Format>('format', values.format, FORMATS);
  const entries = await buildCatalogue({
    forms,
    out: resolve(values.out),
    cache: resolve(CACHE),
    programme,
    selection: { form, languages, formats },
    onProgress: (done, total) => process.stdout.write(`\r${done} of ${total} files`),
  });
  console.log(`\n${entries.length} files in ${values.out}`);
}

main().catch((error: unknown) => {
  console.error(messageForWriter(error) ?? error);
  process.exitCode = 1;
});
