// A small course with every kind of activity.
import { strToU8 } from 'fflate';
import type { MoodleCourse } from './course.ts';

const file = (folder: string, name: string, text: string) => ({ folder, name, data: strToU8(text) });

export const SMALL_COURSE: MoodleCourse = {
  shortName: 'small',
  fullName: 'Pieni kurssi & „Малък курс“',
  summary: '<p>About</p>',
  language: 'fi',
  time: 1_795_910_400,
  sections: [
    {
      name: 'Johdanto',
      summary: '',
      activities: [
        { kind: 'page', key: 'first', name: 'First', html: '<p><a href="moodle:second#end">on</a></p>' },
        { kind: 'label', name: 'Never here', html: '<p><strong>Never here</strong></p>' },
        { kind: 'forum', key: 'board', name: 'Board', intro: '<p>Write</p>' },
        {
          kind: 'glossary',
          key: 'words',
          name: 'Words',
          intro: '',
          entries: [{ concept: 'päiväkirja', html: '<p>дневник</p>', also: ['loki', 'journal'] }],
        },
      ],
    },
    {
      name: 'Tools',
      summary: '',
      activities: [
        { kind: 'page', key: 'second', name: 'Second', html: '<p><a href="moodle:papers">papers</a></p>' },
        {
          kind: 'folder',
          key: 'papers',
          name: 'Papers',
          intro: '',
          files: [file('/', 'a.pdf', 'one'), file('/Työ/', 'Ä.docx', 'two'), file('/Työ/', 'same.pdf', 'one')],
          mayUpload: ['editingteacher'],
        },
        { kind: 'folder', name: 'Box', intro: '', files: [], mayUpload: ['editingteacher', 'teacher'] },
        { kind: 'url', name: 'Site', intro: '', address: 'https://guide.test/fi/' },
        {
          kind: 'quiz',
          name: 'Questions',
          intro: '',
          questions: [
            { name: 'One?', html: '<p>One?</p>', answer: '<p>Yes</p>' },
            { name: 'Two?', html: '<p>Two?</p>', answer: '<p>No</p>' },
          ],
        },
        {
          kind: 'quiz',
          name: 'More',
          intro: '',
          questions: [{ name: 'Три?', html: '<p>Три?</p>', answer: '<p>Да</p>' }],
        },
      ],
    },
  ],
};
