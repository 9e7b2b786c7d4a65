// What Moodle's restore asks of a backup, read in its sources (backup/util, backup/moodle2, mod/*/backup): the tests' judge
// of a course, which knows nothing of how it is written.
import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { attributeOf, elementsOf, findElements } from '../xml/xml.ts';
import { contentFaults, twice, unlike } from './contents.test-support.ts';
import { activitiesOf, listed, type OpenedCourse, openCourse, textIn } from './opened-course.test-support.ts';

/** By these letters Moodle knows its own format (backup_general_helper::detect_backup_format, the first 200 bytes). */
const FIRST = '<?xml version="1.0" encoding="UTF-8"?>\n<moodle_backup><information>';
/** Asked for by restore_root_task and its steps. */
const ROOT_FILES = 'completion files grade_history gradebook groups outcomes questions roles scales users'.split(' ');
const COURSE_FILES = ['course', 'roles', 'inforef', 'enrolments'];
const ACTIVITY_FILES = ['module', 'roles', 'grades', 'inforef'];
/** @returns every way in which a restore would stumble, or lose something without a word */
export function structureFaults(bytes: Uint8Array): string[] {
  const course = openCourse(bytes);
  const index = strFromU8(course.files['moodle_backup.xml'] ?? new Uint8Array());
  if (!index.slice(0, 200).startsWith(FIRST)) return ['Moodle would not know it as a backup by its first letters'];
  const missing = missingFiles(course);
  if (missing.length > 0) return missing;
  return [...settingFaults(course), ...sectionFaults(course), ...fileFaults(course), ...contentFaults(course)];
}

function missingFiles({ files, xml }: OpenedCourse): string[] {
  const parts = listed(xml, 'activities');
  const wanted = [
    ...ROOT_FILES.map((name) => `${name}.xml`),
    ...COURSE_FILES.map((name) => `course/${name}.xml`),
    ...parts.flatMap((one) =>
      [...ACTIVITY_FILES, textIn(one, 'modulename')].map((name) => `${textIn(one, 'directory')}/${name}.xml`),
    ),
    ...listed(xml, 'sections').flatMap((one) =>
      ['section', 'inforef'].map((name) => `${textIn(one, 'directory')}/${name}.xml`),
    ),
  ];
  const lacking = wanted.filter((path) => !files[path]).map((path) => `${path} is missing`);
  const folders = new Set(parts.map((one) => `${textIn(one, 'directory')}/`));
  const unlisted = Object.keys(files).filter(
    (path) => path.startsWith('activities/') && ![...folders].some((folder) => path.startsWith(folder)),
  );
  return [...lacking, ...unlisted.map((path) => `${path} belongs to nothing`)];
}

function settingFaults(course: OpenedCourse): string[] {
  const index = course.xml('moodle_backup.xml');
  const settings = findElements(index, 'setting');
  const valued = new Map(settings.map((one) => [textIn(one, 'name'), textIn(one, 'value')]));
  const activities = activitiesOf(course);
  const keyOf = (directory: string) => directory.split('/')[1] ?? '';
  const parts = [
    ...activities.map(({ folder }) => ['activity', keyOf(folder)] as const),
    ...listed(course.xml, 'sections').map((one) => ['section', keyOf(textIn(one, 'directory'))] as const),
  ];
  const wanted = parts.flatMap(([level, key]) => [
    `${level} ${key} ${key}_included`,
    `${level} ${key} ${key}_userinfo`,
  ]);
  const given = settings
    .filter((one) => textIn(one, 'level') !== 'root')
    .map((one) => `${textIn(one, 'level')} ${textIn(one, textIn(one, 'level'))} ${textIn(one, 'name')}`);
  const off = parts
    .filter(([, key]) => valued.get(`${key}_included`) !== '1')
    .map(([, key]) => `${key} is not included`);
  // Entries of a glossary come along only as data of users: in the activity, its section and the whole.
  const lost = activities
    .filter(({ kind }) => kind === 'glossary')
    .filter(
      ({ folder, section }) =>
        [
          valued.get(`${keyOf(folder)}_userinfo`),
          valued.get(`section_${section}_userinfo`),
          valued.get('users'),
        ].join() !== '1,1,1',
    )
    .map(({ title }) => `the entries of ${title} would be lost`);
  const people = elementsOf(course.xml('users.xml')).map(() => 'somebody is in users.xml');
  return [...unlike('settings of parts', given, wanted), ...off, ...lost, ...people];
}

function sectionFaults(course: OpenedCourse): string[] {
  const activities = activitiesOf(course);
  const ids = twice(
    'activity',
    activities.map(({ id }) => id),
  );
  const contexts = twice(
    'context',
    activities.map(({ context }) => context),
  );
  const sections = listed(course.xml, 'sections').flatMap((one) => {
    const section = course.xml(`${textIn(one, 'directory')}/section.xml`);
    const id = textIn(one, 'sectionid');
    const own = activities.filter((activity) => activity.section === id).map((activity) => activity.id);
    const said = textIn(section, 'sequence');
    return said === own.join() ? [] : [`section ${id} has ${own.join()} and says ${said}`];
  });
  const modules = activities.flatMap(({ folder, id, kind, section }) => {
    const module = course.xml(`${folder}/module.xml`);
    const is = [attributeOf(module, 'id'), textIn(module, 'modulename'), textIn(module, 'sectionid')].join();
    return is === [id, kind, section].join() ? [] : [`${folder}/module.xml says ${is}`];
  });
  return [...ids, ...contexts, ...sections, ...modules];
}

function fileFaults({ files, xml }: OpenedCourse): string[] {
  const rows = findElements(xml('files.xml'), 'file');
  const paths = rows
    .filter((one) => textIn(one, 'filename') !== '.')
    .map((one) => {
      const hash = textIn(one, 'contenthash');
      return { path: `files/${hash.slice(0, 2)}/${hash}`, hash, size: Number(textIn(one, 'filesize')) };
    });
  const wrong = paths.filter(({ path, hash, size }) => {
    const data = files[path];
    return !data || data.length !== size || createHash('sha1').update(data).digest('hex') !== hash;
  });
  const known = new Set(paths.map(({ path }) => path));
  const spare = Object.keys(files).filter((path) => path.startsWith('files/') && !known.has(path));
  const places = rows.map((one) => ['contextid', 'filepath', 'filename'].map((name) => textIn(one, name)).join(' '));
  const folders = new Set(
    rows
      .filter((one) => textIn(one, 'filename') === '.')
      .map((one) => `${textIn(one, 'contextid')} ${textIn(one, 'filepath')}`),
  );
  const homeless = rows.filter((one) => !folders.has(`${textIn(one, 'contextid')} ${textIn(one, 'filepath')}`));
  return [
    ...twice(
      'file',
      rows.map((one) => attributeOf(one, 'id') ?? ''),
    ),
    ...twice('file', places),
    ...wrong.map(({ path }) => `${path} is missing, or another file`),
    ...spare.map((path) => `${path} is in no list`),
    ...homeless.map((one) => `the folder of ${textIn(one, 'filename')} is missing`),
  ];
}
