// What a backup says of the course itself. The fields are those of Moodle's table `course`
// (backup/moodle2/backup_stepslib.php).
import { element, type XmlElement } from '../xml/xml.ts';
import { COURSE_ID } from './backup-index.ts';
import type { MoodleCourse } from './course.ts';
import { fields } from './elements.ts';

/** The root of `course/course.xml`. */
export const coursePart = ({ shortName, fullName, summary, language, time }: MoodleCourse): XmlElement =>
  element('course', { id: COURSE_ID, contextid: COURSE_ID }, [
    ...fields({
      shortname: shortName,
      fullname: fullName,
      idnumber: '',
      summary,
      summaryformat: 1,
      format: 'topics',
      showgrades: 0,
      newsitems: 0,
      startdate: time,
      enddate: 0,
      marker: 0,
      maxbytes: 0,
      legacyfiles: 0,
      showreports: 0,
      visible: 1,
      groupmode: 0,
      groupmodeforce: 0,
      defaultgroupingid: 0,
      lang: language,
      theme: '',
      timecreated: time,
      timemodified: time,
      requested: 0,
      showactivitydates: 0,
      showcompletionconditions: 0,
      enablecompletion: 0,
      completionnotify: 0,
    }),
    element('category', { id: 1 }, fields({ name: 'x', description: null })),
    element('tags'),
    element('customfields'),
    element('courseformatoptions', {}, [
      element('courseformatoption', {}, fields({ format: 'topics', sectionid: 0, name: 'coursedisplay', value: 0 })),
    ]),
  ]);
