// A self-study course as two parts: a page with its reading list, and a quiz with its questions.
import type { Text } from '../text/text.ts';
import { escapeHtml, paragraph } from '../xml/html.ts';
import type { Activity } from './course.ts';
import { courseLink } from './links.ts';
import { pageOf } from './pages.ts';
import type { CourseFace, StudyCourse } from './sources.ts';

/** Letters that a name of a question may have (Moodle's table `question`). */
const LONGEST_NAME = 255;

/** @throws Error for a page that the course does not have */
export function studyActivities({ title, intro, pages, questions }: StudyCourse, face: CourseFace): Activity[] {
  const { locale, sources } = face;
  const { reading, answerAt, questions: label, quiz } = sources.programme.platform.course;
  const say = (text: Text): string => text[locale];
  const titleOf = (slug: string): string => pageOf(slug, face).name;
  const list = pages.map((slug) => `<li><a href="${courseLink(slug)}">${escapeHtml(titleOf(slug))}</a></li>`);
  return [
    {
      kind: 'page',
      name: say(title),
      html: `${paragraph(say(intro))}<h2>${escapeHtml(say(reading))}</h2><ol>${list.join('')}</ol>`,
    },
    {
      kind: 'quiz',
      name: `${say(label)} ${say(title)}`,
      intro: paragraph(say(quiz)),
      questions: questions.map(({ question, answer, page }) => ({
        name: say(question).slice(0, LONGEST_NAME),
        html: paragraph(say(question)),
        // Words and no link: a bank of questions can be used in other courses.
        answer: paragraph(say(answer)) + paragraph(`${say(answerAt)} ${titleOf(page)}`),
      })),
    },
  ];
}
