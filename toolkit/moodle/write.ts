// MoodleCourse → a course backup (.mbz) as Moodle 4.1 and later restore it: a zip of XML files and of contents by their
// SHA-1. Same course, same bytes. Nobody's data is in it.
import { strToU8, type Zippable, zipSync } from 'fflate';
import { element, formatXml, PLAIN_DECLARATION, type XmlElement } from '../xml/xml.ts';
import { ZIP_SETTINGS } from '../zip-settings.ts';
import { backupIndex, VERSION } from './backup-index.ts';
import { type Activity, type ActivityOf, type MoodleCourse, type Placed, placeActivities } from './course.ts';
import { coursePart } from './course-part.ts';
import { fields, references } from './elements.ts';
import { linkActivities } from './links.ts';
import { MODULES } from './modules.ts';
import { numberQuestions, type QuestionBank, questionBank } from './questions.ts';
import { quizParts } from './quiz.ts';
import { activityRoles, roleDefinitions, roleIds, rolesOf } from './roles.ts';
import { storeFiles } from './stored-files.ts';

/** Files that Moodle asks for although a course without people has nothing in them, with their root elements. */
const EMPTY: Readonly<Record<string, string>> = {
  completion: 'course_completion',
  grade_history: 'grade_history',
  gradebook: 'gradebook',
  groups: 'groups',
  outcomes: 'outcomes_definition',
  scales: 'scales_definition',
  users: 'users',
};

/** The first in the zip, as Moodle's own backups have it. */
const INDEX = 'moodle_backup.xml';

type Put = (path: string, root: XmlElement) => void;

/** @throws Error for a link to a part that the course does not have */
export function writeCourse(plan: MoodleCourse): Uint8Array {
  const course = linkActivities(plan);
  const { time, sections } = course;
  const parts = new Map<string, Uint8Array>();
  // Moodle knows its own backups by the first letters of this file: the declaration must be exactly this one.
  const put: Put = (path, root) => void parts.set(path, strToU8(formatXml(root, PLAIN_DECLARATION)));
  const placed = placeActivities(course);
  const banks = numberQuestions(placed.filter((one) => isOf(one, 'quiz')));
  put(INDEX, backupIndex(course, placed));
  const files = storeFiles(time);
  for (const one of placed) {
    const stored = isOf(one, 'folder') ? files.add(one) : [];
    const bank = banks.find(({ quiz }) => quiz === one);
    putActivity(put, one, { time, bank, references: referencesOf(one, stored, bank) });
  }
  for (const [at, { name, summary }] of sections.entries()) {
    const folder = `sections/section_${at + 1}`;
    const sequence = placed.filter(({ section }) => section === at).map(({ id }) => id);
    put(
      `${folder}/section.xml`,
      element(
        'section',
        { id: at + 1 },
        fields({
          number: at,
          name,
          summary,
          summaryformat: 1,
          sequence: sequence.join(','),
          visible: 1,
          availabilityjson: null,
          timemodified: time,
        }),
      ),
    );
    put(`${folder}/inforef.xml`, element('inforef'));
  }
  putCourse(put, course);
  put('files.xml', files.list());
  put('roles.xml', roleDefinitions());
  put('questions.xml', questionBank(banks, course.shortName, time));
  for (const [name, root] of Object.entries(EMPTY)) put(`${name}.xml`, element(root));
  return pack(new Map([...parts, ...files.contents]));
}

const isOf = <Kind extends Activity['kind']>(
  placed: Placed,
  kind: Kind,
): placed is Placed & { readonly activity: ActivityOf<Kind> } => placed.activity.kind === kind;

const referencesOf = (placed: Placed, files: readonly number[], bank: QuestionBank | undefined): XmlElement[] => [
  ...(files.length > 0 ? [references('file', files)] : []),
  ...(isOf(placed, 'folder') ? [references('role', roleIds)] : []),
  ...(bank ? [references('question_category', bank.categories)] : []),
];

interface Face {
  readonly time: number;
  readonly bank: QuestionBank | undefined;
  readonly references: readonly XmlElement[];
}

function putActivity(put: Put, placed: Placed, { time, bank, references: referred }: Face): void {
  const { activity, id, contextId, section, name } = placed;
  const { kind } = activity;
  const folder = `activities/${name}`;
  const face: { described: boolean; parts?: (one: never, time: number) => XmlElement[] } = MODULES[kind];
  const parts = bank ? quizParts(bank, time) : (face.parts?.(placed as never, time) ?? []);
  const attributes = { id, moduleid: id, modulename: kind, contextid: contextId };
  put(`${folder}/${kind}.xml`, element('activity', attributes, [element(kind, { id }, parts)]));
  put(
    `${folder}/module.xml`,
    element('module', { id, version: VERSION }, [
      ...fields({
        modulename: kind,
        sectionid: section + 1,
        sectionnumber: section,
        idnumber: '',
        added: time,
        score: 0,
        indent: 0,
        visible: 1,
        visibleoncoursepage: 1,
        visibleold: 1,
        groupmode: 0,
        groupingid: 0,
        completion: 0,
        completiongradeitemnumber: null,
        completionview: 0,
        completionexpected: 0,
        availability: null,
        showdescription: Number(face.described),
      }),
      element('tags'),
    ]),
  );
  put(`${folder}/roles.xml`, activityRoles(placed, time));
  put(`${folder}/grades.xml`, element('activity_gradebook', {}, [element('grade_items'), element('grade_letters')]));
  put(`${folder}/inforef.xml`, element('inforef', {}, referred));
}

function putCourse(put: Put, course: MoodleCourse): void {
  put('course/course.xml', coursePart(course));
  put('course/roles.xml', rolesOf([]));
  put('course/inforef.xml', element('inforef'));
  put('course/enrolments.xml', element('enrolments', {}, [element('enrols')]));
}

/** Names in one order, the index first. */
function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [INDEX, ...[...parts.keys()].filter((name) => name !== INDEX).sort()];
  const entries: Zippable = Object.fromEntries(names.map((name) => [name, parts.get(name) as Uint8Array]));
  return zipSync(entries, { ...ZIP_SETTINGS, level: 9 });
}
