// One face for each kind of activity: what its file says of it, and how links to it are written. The fields are those of
// Moodle's tables (mod/*/backup/moodle2/backup_*_stepslib.php).
import { element, type XmlElement } from '../xml/xml.ts';
import type { Activity, Placed } from './course.ts';
import { fields, numbered } from './elements.ts';

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

/** Everybody may write and attach files; nobody is subscribed by force. */
const FORUM_RULES = {
  duedate: 0,
  cutoffdate: 0,
  assessed: 0,
  assesstimestart: 0,
  assesstimefinish: 0,
  scale: 0,
  maxbytes: 0,
  maxattachments: 9,
  forcesubscribe: 0,
  trackingtype: 1,
  rsstype: 0,
  rssarticles: 0,
  warnafter: 0,
  blockafter: 0,
  blockperiod: 0,
  completiondiscussions: 0,
  completionreplies: 0,
  completionposts: 0,
  displaywordcount: 0,
  lockdiscussionafter: 0,
  grade_forum: 0,
} as const;

/** `dictionary` shows no author: the entries have none. Words in the course lead to their entries. */
const GLOSSARY_RULES = {
  allowduplicatedentries: 0,
  displayformat: 'dictionary',
  mainglossary: 1,
  showspecial: 1,
  showalphabet: 1,
  showall: 1,
  allowcomments: 0,
  allowprintview: 1,
  usedynalink: 1,
  defaultapproval: 1,
  globalglossary: 0,
  entbypage: 20,
  editalways: 0,
  rsstype: 0,
  rssarticles: 0,
  assessed: 0,
  assesstimestart: 0,
  assesstimefinish: 0,
  scale: 0,
  completionentries: 0,
} as const;

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
