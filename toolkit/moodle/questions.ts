// The questions of a quiz, in a bank of the quiz's own: a bank of the course itself is gone in Moodle 5. Open questions
// without marks, so that nothing waits for a teacher; the answer is shown after the learner has sent in their own.
import { createHash } from 'node:crypto';
import { element, type XmlElement } from '../xml/xml.ts';
import type { Placed } from './course.ts';
import { fields, numbered, type Values } from './elements.ts';

/** A quiz with the numbers of what it asks. */
export interface QuestionBank {
  readonly quiz: Placed<'quiz'>;
  /** The top category that Moodle wants, and the one with the questions. */
  readonly categories: readonly [top: number, own: number];
  /** One for each question: of its entry, its version and the question itself. */
  readonly questions: readonly number[];
}

/** Contexts of activities (CONTEXT_MODULE). */
const MODULE_LEVEL = 70;

export function numberQuestions(quizzes: readonly Placed<'quiz'>[]): QuestionBank[] {
  let last = 0;
  return quizzes.map((quiz, at) => ({
    quiz,
    categories: [2 * at + 1, 2 * at + 2],
    questions: quiz.activity.questions.map(() => {
      last += 1;
      return last;
    }),
  }));
}

/** Tells a question or a category from all others of the world, in the shape that Moodle gives it. */
const stampOf = (...parts: readonly string[]): string =>
  `made+${createHash('sha1').update(parts.join('\n')).digest('hex')}`;

/** questions.xml */
export function questionBank(banks: readonly QuestionBank[], course: string, time: number): XmlElement {
  return element(
    'question_categories',
    {},
    banks.flatMap((bank) => {
      const { quiz, categories } = bank;
      const [top, own] = categories;
      const category = (id: number, name: string, parent: number, entries: XmlElement) =>
        element('question_category', { id }, [
          ...fields({
            name,
            contextid: quiz.contextId,
            contextlevel: MODULE_LEVEL,
            contextinstanceid: quiz.id,
            info: '',
            infoformat: 1,
            stamp: stampOf(course, quiz.name, String(id)),
            parent,
            sortorder: parent === 0 ? 0 : 999,
            idnumber: null,
          }),
          entries,
        ]);
      return [
        category(top, 'top', 0, element('question_bank_entries')),
        category(own, quiz.activity.name, top, entriesOf(bank, course, time)),
      ];
    }),
  );
}

const entriesOf = ({ quiz, categories: [, own], questions }: QuestionBank, course: string, time: number): XmlElement =>
  numbered(
    'question_bank_entries',
    'question_bank_entry',
    quiz.activity.questions.map((question, at) => {
      const id = questions[at] as number;
      // The one is called version and holds versions: so it is in Moodle.
      const versions = numbered('question_version', 'question_versions', [
        {
          id,
          parts: [
            ...fields({ version: 1, status: 'ready' }),
            numbered('questions', 'question', [
              { id, parts: [...fields(rowOf(question, stampOf(course, question.name), time)), essay(id)] },
            ]),
          ],
        },
      ]);
      return { id, parts: [...fields({ questioncategoryid: own, idnumber: null, ownerid: null }), versions] };
    }),
  );

const rowOf = (
  { name, html, answer }: Placed<'quiz'>['activity']['questions'][number],
  stamp: string,
  time: number,
): Values => ({
  parent: 0,
  name,
  questiontext: html,
  questiontextformat: 1,
  generalfeedback: answer,
  generalfeedbackformat: 1,
  defaultmark: '0.0000000',
  penalty: '0.0000000',
  qtype: 'essay',
  length: 1,
  stamp,
  timecreated: time,
  timemodified: time,
  createdby: null,
  modifiedby: null,
});

/** An answer of a few lines in plain text, without files. */
const essay = (id: number): XmlElement =>
  element('plugin_qtype_essay_question', {}, [
    element(
      'essay',
      { id },
      fields({
        responseformat: 'plain',
        responserequired: 0,
        responsefieldlines: 5,
        minwordlimit: null,
        maxwordlimit: null,
        attachments: 0,
        attachmentsrequired: 0,
        graderinfo: '',
        graderinfoformat: 1,
        responsetemplate: '',
        responsetemplateformat: 1,
        filetypeslist: null,
        maxbytes: 0,
      }),
    ),
  ]);
