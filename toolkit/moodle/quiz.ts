// A quiz that nobody marks: all questions on one page, as many tries as one likes, the answers afterwards.
import { element, type XmlElement } from '../xml/xml.ts';
import { fields, numbered } from './elements.ts';
import type { QuestionBank } from './questions.ts';

/** When something is shown: right after a try, later, and after the quiz has closed (mod_quiz display_options). */
const AFTERWARDS = 0x01000 | 0x00100 | 0x00010;
const DURING = 0x10000;
const NEVER = 0;

/** What stands in quiz.xml below `<quiz>`. */
export function quizParts({ quiz, questions }: QuestionBank, time: number): XmlElement[] {
  const { activity, id, contextId } = quiz;
  const slots = questions.map((question, at) => ({
    id: question,
    parts: [
      ...fields({
        quizid: id,
        slot: at + 1,
        page: 1,
        displaynumber: null,
        requireprevious: 0,
        maxmark: '0.0000000',
        quizgradeitemid: null,
      }),
      element(
        'question_reference',
        { id: question },
        fields({
          usingcontextid: contextId,
          component: 'mod_quiz',
          questionarea: 'slot',
          questionbankentryid: question,
          version: null,
        }),
      ),
    ],
  }));
  return [
    ...fields({ name: activity.name, intro: activity.intro, introformat: 1, ...RULES }),
    ...fields({ timecreated: time, timemodified: time }),
    element('quiz_grade_items'),
    numbered('question_instances', 'question_instance', slots),
    numbered('sections', 'section', [{ id, parts: fields({ firstslot: 1, heading: '', shufflequestions: 0 }) }]),
    element('feedbacks'),
    element('overrides'),
    element('grades'),
    element('attempts'),
  ];
}

const RULES = {
  timeopen: 0,
  timeclose: 0,
  timelimit: 0,
  overduehandling: 'autosubmit',
  graceperiod: 0,
  preferredbehaviour: 'deferredfeedback',
  canredoquestions: 0,
  attempts_number: 0,
  attemptonlast: 0,
  grademethod: 1,
  decimalpoints: 2,
  questiondecimalpoints: -1,
  reviewattempt: DURING | AFTERWARDS,
  reviewcorrectness: NEVER,
  reviewmaxmarks: NEVER,
  reviewmarks: NEVER,
  reviewspecificfeedback: NEVER,
  reviewgeneralfeedback: AFTERWARDS,
  reviewrightanswer: NEVER,
  reviewoverallfeedback: NEVER,
  questionsperpage: 0,
  navmethod: 'free',
  shuffleanswers: 0,
  sumgrades: '0.00000',
  grade: '0.00000',
  password: '',
  subnet: '',
  browsersecurity: '-',
  delay1: 0,
  delay2: 0,
  showuserpicture: 0,
  showblocks: 0,
  completionattemptsexhausted: 0,
  completionminattempts: 0,
  allowofflineattempts: 0,
} as const;
