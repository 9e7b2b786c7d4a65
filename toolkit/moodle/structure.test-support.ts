// What Moodle's restore asks of a backup, read in its sources (backup/util, backup/moodle2, mod/*/backup): the tests' judge
// of a course, which knows nothing of how it is written.
import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from '../xml/xml.ts';
import {
  activitiesOf,
  listed,
  type OpenedActivity,
  type OpenedCourse,
  openCourse,
  textIn,
} from './opened-course.test-support.ts';

/** By these letters Moodle knows its own format (backup_general_helper::detect_backup_format, the first 200 bytes). */
const FIRST = '<?xml version="1.0" encoding="UTF-8"?>\n<moodle_backup><information>';
/** Asked for by restore_root_task and its steps. */
const ROOT_FILES = 'completion files grade_history gradebook groups outcomes questions roles scales users'.split(' ');
const COURSE_FILES = ['course', 'roles', 'inforef', 'enrolments'];
const ACTIVITY_FILES = ['module', 'roles', 'grades', 'inforef'];
/** Columns of activities and questions (install.xml). */
const LONGEST_NAME = 255;
/** What may stand in texts; Moodle cleans away much else. */
const TAGS = new Set(
  'p h2 h3 h4 ul ol li dl dt dd table caption thead tbody tr th td blockquote details summary a strong em b i code small q br'.split(
    ' ',
  ),
);

const twice = (what: string, list: readonly string[]): string[] =>
  list.filter((one, at) => list.indexOf(one) < at).map((one) => `${what} ${one} is there twice`);
const unlike = (what: string, is: readonly string[], wanted: readonly string[]): string[] =>
  [...is].sort().join() === [...wanted].sort().join()
    ? []
    : [`${what}: ${is.join() || 'none'}, not ${wanted.join() || 'none'}`];
const referred = (inforef: XmlElement, kind: string): string[] =>
  elementsOf(childOf(inforef, `${kind}ref`) ?? inforef)
    .filter((one) => localName(one) === kind)
    .map((one) => textIn(one, 'id'));

/** @returns every way in which a restore would stumble, or lose something without a word */
export function structureFaults(bytes: Uint8Array): string[] {
  const course = openCourse(bytes);
  const index = strFromU8(course.files['moodle_backup.xml'] ?? new Uint8Array());
  if (!index.slice(0, 200).startsWith(FIRST)) return ['Moodle would not know it as a backup by its first letters'];
  const missing = missingFiles(course);
  if (missing.length > 0) return missing;
  return [
    ...settingFaults(course),
    ...sectionFaults(course),
    ...fileFaults(course),
    ...referenceFaults(course),
    ...questionFaults(course),
    ...textFaults(course),
  ];
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

function referenceFaults(course: OpenedCourse): string[] {
  const rows = findElements(course.xml('files.xml'), 'file');
  const categories = findElements(course.xml('questions.xml'), 'question_category');
  const roles = findElements(course.xml('roles.xml'), 'role').map((one) => attributeOf(one, 'id') ?? '');
  return activitiesOf(course).flatMap(({ folder, context, kind }) => {
    const inforef = course.xml(`${folder}/inforef.xml`);
    const inContext = (list: readonly XmlElement[]) =>
      list.filter((one) => textIn(one, 'contextid') === context).map((one) => attributeOf(one, 'id') ?? '');
    const overridden = findElements(course.xml(`${folder}/roles.xml`), 'override').map((one) => textIn(one, 'roleid'));
    return [
      ...unlike(`${folder}: files`, referred(inforef, 'file'), inContext(rows)),
      ...unlike(`${folder}: categories`, referred(inforef, 'question_category'), inContext(categories)),
      ...unlike(`${folder}: roles`, referred(inforef, 'role'), overridden),
      ...unlike(`${folder}: roles with a say`, overridden, kind === 'folder' ? roles : []),
    ];
  });
}

function questionFaults(course: OpenedCourse): string[] {
  const bank = course.xml('questions.xml');
  const categories = findElements(bank, 'question_category');
  const entries = new Map(
    categories.flatMap((category) =>
      findElements(category, 'question_bank_entry').map(
        (entry) => [attributeOf(entry, 'id') ?? '', textIn(category, 'contextid')] as const,
      ),
    ),
  );
  const path = 'question_version question_versions questions question'.split(' ');
  const shapeless = findElements(bank, 'question_bank_entry').filter(
    (entry) => !path.reduce<XmlElement | undefined>((one, name) => childOf(one, name), entry),
  );
  const orphans = categories.filter((one) => {
    const parent = textIn(one, 'parent');
    return parent !== '0' && !categories.some((other) => attributeOf(other, 'id') === parent);
  });
  const lost = activitiesOf(course).flatMap(({ body, context, folder }) =>
    findElements(body as XmlElement, 'question_reference')
      .filter(
        (one) =>
          textIn(one, 'usingcontextid') !== context || entries.get(textIn(one, 'questionbankentryid')) !== context,
      )
      .map(() => `${folder} asks a question that is not in its bank`),
  );
  return [
    ...twice(
      'question',
      [...findElements(bank, 'question')].map((one) => attributeOf(one, 'id') ?? ''),
    ),
    ...twice(
      'stamp',
      findElements(bank, 'stamp').map((one) => String(one.children[0])),
    ),
    ...shapeless.map(() => 'an entry without a version of a question'),
    ...orphans.map(() => 'a category without its parent'),
    ...lost,
  ];
}

/** Links lead to parts that are there, names are not cut, texts hold nothing that Moodle takes out. */
function textFaults(course: OpenedCourse): string[] {
  const activities = activitiesOf(course);
  const texts = activities.flatMap(({ body, folder }) =>
    ['intro', 'content', 'definition'].flatMap((name) =>
      [body as XmlElement, ...findElements(body as XmlElement, 'entry')].map((one) => ({
        folder,
        html: textIn(one, name),
      })),
    ),
  );
  const questions = findElements(course.xml('questions.xml'), 'question');
  const asked = questions.flatMap((one) =>
    ['questiontext', 'generalfeedback'].map((name) => ({ folder: 'questions.xml', html: textIn(one, name) })),
  );
  const faults = [...texts, ...asked].flatMap(({ folder, html }) => [
    ...[...html.matchAll(/href="([^"]*)"/g)].flatMap(([, address = '']) => linkFault(address, activities, folder)),
    ...[...html.matchAll(/<\/?([a-z0-9]+)/g)]
      .filter(([, tag = '']) => !TAGS.has(tag))
      .map(([tag]) => `${folder}: ${tag}`),
  ]);
  const names = [...activities.map(({ title }) => title), ...questions.map((one) => textIn(one, 'name'))];
  const long = names.filter((name) => name === '' || name.length > LONGEST_NAME);
  return [...faults, ...long.map((name) => `a name of ${name.length} letters`)];
}

function linkFault(address: string, activities: readonly OpenedActivity[], folder: string): string[] {
  if (/^(#|https:\/\/|http:\/\/|mailto:|tel:)/.test(address)) return [];
  const [, kind, id] = /^\$@([A-Z]+)VIEWBYID\*(\d+)@\$(#.*)?$/.exec(address) ?? [];
  const known = activities.some((one) => one.id === id && one.kind === kind?.toLowerCase());
  return known ? [] : [`${folder} leads to ${address}`];
}
