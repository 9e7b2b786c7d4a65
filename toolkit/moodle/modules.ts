// One face for each kind of activity: what its file says of it, and how links to it are written. The fields are those of
// Moodle's tables (mod/*/backup/moodle2/backup_*_stepslib.php).
import { element, type XmlElement } from '../xml/xml.ts';
import type { Activity, Placed } from './course.ts';
import { fields, numbered } from './elements.ts';
import { FORUM_RULES, GLOSSARY_RULES } from './module-rules.ts';

interface Module<Kind extends Activity['kind']> {
  /** Moodle's word in links to it, for kinds that links lead to. */
  readonly view?: string;
  /** Its description stands on the course page. */
  readonly described: boolean;
  /** A quiz is made with its questions, see quiz.ts. */
  readonly parts?: (placed: Placed<Kind>, time: number) => XmlElement[];
}

export const MODULES = {
  page: {
    view: 'PAGEVIEWBYID',
    described: false,
    parts: ({ activity: { name, html } }, time) =>
      fields({
        name,
        intro: '',
        introformat: 1,
        content: html,
        contentformat: 1,
        legacyfiles: 0,
        legacyfileslast: null,
        display: 5,
        displayoptions: 'a:2:{s:10:"printintro";s:1:"0";s:17:"printlastmodified";s:1:"0";}',
        revision: 1,
        timemodified: time,
      }),
  },
  label: {
    described: false,
    parts: ({ activity: { name, html } }, time) => fields({ name, intro: html, introformat: 1, timemodified: time }),
  },
  url: {
    described: true,
    parts: ({ activity: { name, intro, address } }, time) =>
      fields({
        name,
        intro,
        introformat: 1,
        externalurl: address,
        display: 0,
        displayoptions: 'a:1:{s:10:"printintro";i:1;}',
        parameters: 'a:0:{}',
        timemodified: time,
      }),
  },
  forum: {
    view: 'FORUMVIEWBYID',
    described: true,
    parts: ({ activity: { name, intro } }, time) =>
      fields({ type: 'general', name, intro, introformat: 1, ...FORUM_RULES, timemodified: time }),
  },
  folder: {
    view: 'FOLDERVIEWBYID',
    described: true,
    parts: ({ activity: { name, intro } }, time) =>
      fields({
        name,
        intro,
        introformat: 1,
        revision: 1,
        timemodified: time,
        display: 0,
        showexpanded: 1,
        showdownloadfolder: 1,
        forcedownload: 1,
      }),
  },
  glossary: {
    view: 'GLOSSARYVIEWBYID',
    described: true,
    parts: ({ activity: { name, intro, entries } }, time) => [
      ...fields({ name, intro, introformat: 1, ...GLOSSARY_RULES, timecreated: time, timemodified: time }),
      numbered('entries', 'entry', entryRows(entries, time)),
      element('entriestags'),
      element('categories'),
    ],
  },
  quiz: { view: 'QUIZVIEWBYID', described: true },
} as const satisfies { readonly [Kind in Activity['kind']]: Module<Kind> };

function entryRows(entries: Placed<'glossary'>['activity']['entries'], time: number) {
  let aliases = 0;
  return entries.map(({ concept, html, also }, at) => ({
    id: at + 1,
    parts: [
      ...fields({
        userid: 0,
        concept,
        definition: html,
        definitionformat: 1,
        definitiontrust: 0,
        attachment: '',
        timecreated: time,
        timemodified: time,
        teacherentry: 1,
        sourceglossaryid: 0,
        usedynalink: 1,
        casesensitive: 0,
        fullmatch: 1,
        approved: 1,
      }),
      numbered(
        'aliases',
        'alias',
        also.map((word) => {
          aliases += 1;
          return { id: aliases, parts: fields({ alias_text: word }) };
        }),
      ),
      element('ratings'),
    ],
  }));
}
