// moodle_backup.xml: which parts the backup has, and the settings by which each is restored. A part that no setting names
// is left out by Moodle without a word.
import { createHash } from 'node:crypto';
import { element, type XmlElement } from '../xml/xml.ts';
import type { MoodleCourse, Placed } from './course.ts';
import { fields, type Values } from './elements.ts';

/** The oldest Moodle that restores it: a newer stamp makes an older site warn. */
export const VERSION = 2022112800;
const RELEASE = { moodle_release: '4.1 (Build: 20221128)', backup_release: '4.1' };

/** The numbers of the course and of the contexts above it. */
export const COURSE_ID = 100;
const SYSTEM_CONTEXT = 1;

const OFF = [
  'anonymize',
  'role_assignments',
  'blocks',
  'filters',
  'comments',
  'badges',
  'calendarevents',
  'userscompletion',
  'logs',
  'grade_histories',
  'groups',
  'competencies',
  'customfield',
  'contentbankcontent',
  'legacyfiles',
];

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** Entries of a glossary are restored only as what users wrote (restore_glossary_stepslib): of nobody, here. */
const isOfUsers = ({ activity }: Placed): boolean => activity.kind === 'glossary';

export function backupIndex(course: MoodleCourse, placed: readonly Placed[]): XmlElement {
  const { shortName, fullName, time } = course;
  const name = `${shortName}.mbz`;
  return element('moodle_backup', {}, [
    element('information', {}, [
      ...fields({
        name,
        moodle_version: VERSION,
        moodle_release: RELEASE.moodle_release,
        backup_version: VERSION,
        backup_release: RELEASE.backup_release,
        backup_date: time,
        mnet_remoteusers: 0,
        include_files: 1,
        include_file_references_to_external_content: 0,
        original_wwwroot: 'https://invalid.example',
        original_site_identifier_hash: md5(`made:${shortName}`),
        original_course_id: COURSE_ID,
        original_course_format: 'topics',
        original_course_fullname: fullName,
        original_course_shortname: shortName,
        original_course_startdate: time,
        original_course_enddate: 0,
        original_course_contextid: COURSE_ID,
        original_system_contextid: SYSTEM_CONTEXT,
      }),
      element('details', {}, [
        element(
          'detail',
          { backup_id: md5(shortName) },
          fields({ type: 'course', format: 'moodle2', interactive: 0, mode: 10, execution: 1, executiontime: 0 }),
        ),
      ]),
      contentsOf(course, placed),
      settingsOf(course, placed, name),
    ]),
  ]);
}

const rows = (list: string, item: string, values: readonly Values[]): XmlElement =>
  element(
    list,
    {},
    values.map((one) => element(item, {}, fields(one))),
  );

const contentsOf = ({ shortName, sections }: MoodleCourse, placed: readonly Placed[]): XmlElement =>
  element('contents', {}, [
    rows(
      'activities',
      'activity',
      placed.map(({ activity, id, section, name }) => ({
        moduleid: id,
        sectionid: section + 1,
        modulename: activity.kind,
        title: activity.name,
        directory: `activities/${name}`,
      })),
    ),
    rows(
      'sections',
      'section',
      sections.map(({ name }, at) => ({
        sectionid: at + 1,
        title: name,
        directory: `sections/section_${at + 1}`,
      })),
    ),
    element('course', {}, fields({ courseid: COURSE_ID, title: shortName, directory: 'course' })),
  ]);

function settingsOf({ sections }: MoodleCourse, placed: readonly Placed[], filename: string): XmlElement {
  const root = (name: string, value: string | number): Values => ({ level: 'root', name, value });
  const part = (level: 'section' | 'activity', key: string, ofUsers: boolean): Values[] => [
    { level, [level]: key, name: `${key}_included`, value: 1 },
    { level, [level]: key, name: `${key}_userinfo`, value: Number(ofUsers) },
  ];
  return rows('settings', 'setting', [
    root('filename', filename),
    root('users', Number(placed.some(isOfUsers))),
    ...['activities', 'files', 'questionbank'].map((name) => root(name, 1)),
    ...OFF.map((name) => root(name, 0)),
    ...sections.flatMap((_, at) =>
      part(
        'section',
        `section_${at + 1}`,
        placed.some((one) => one.section === at && isOfUsers(one)),
      ),
    ),
    ...placed.flatMap((one) => part('activity', one.name, isOfUsers(one))),
  ]);
}
