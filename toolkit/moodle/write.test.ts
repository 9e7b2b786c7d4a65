// A course with every kind of activity is one that Moodle can restore; each fault that would break it is found.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { attributeOf, findElements } from '../xml/xml.ts';
import { activitiesOf, openCourse, textIn } from './opened-course.test-support.ts';
import { SMALL_COURSE as course } from './small-course.test-support.ts';
import { structureFaults } from './structure.test-support.ts';
import { writeCourse } from './write.ts';

const bytes = writeCourse(course);

test('every reference, id, hash and setting is as a restore asks for it', () => {
  expect(structureFaults(bytes)).toEqual([]);
});

test('the same course gives the same bytes', () => {
  expect(writeCourse(structuredClone(course))).toEqual(bytes);
});

test('a link leads to the part it names, with its place on the page', () => {
  const [first, , , , second] = activitiesOf(openCourse(bytes));
  expect(textIn(first?.body, 'content')).toBe('<p><a href="$@PAGEVIEWBYID*5@$#end">on</a></p>');
  expect(textIn(second?.body, 'content')).toContain('$@FOLDERVIEWBYID*6@$');
});

test('a link to a part that is not there stops', () => {
  const page = { kind: 'page', name: 'x', html: '<a href="moodle:nowhere">x</a>' } as const;
  const wrong = { ...course, sections: [{ name: 'x', summary: '', activities: [page] }] };
  expect(() => writeCourse(wrong)).toThrow(/small leads to "nowhere"/);
});

test('a folder says for each role whether it puts files there', () => {
  const opened = openCourse(bytes);
  const folders = activitiesOf(opened).filter(({ kind }) => kind === 'folder');
  const rights = folders.map(({ folder }) =>
    Object.fromEntries(
      findElements(opened.xml(`${folder}/roles.xml`), 'override').map((one) => [
        textIn(one, 'roleid'),
        textIn(one, 'permission'),
      ]),
    ),
  );
  // 3 edits, 4 is a teacher who does not, 5 a student; 1 allows, -1 prevents.
  expect(rights).toEqual([
    { 3: '1', 4: '-1', 5: '-1' },
    { 3: '1', 4: '1', 5: '-1' },
  ]);
});

test('a content that lies in two places is stored once', () => {
  const opened = openCourse(bytes);
  expect(Object.keys(opened.files).filter((path) => path.startsWith('files/'))).toHaveLength(2);
  expect(findElements(opened.xml('files.xml'), 'file').map((one) => attributeOf(one, 'id'))).toHaveLength(6);
});

test('letters of markup and of any language come through', () => {
  const opened = openCourse(bytes);
  expect(textIn(opened.xml('course/course.xml'), 'fullname')).toBe(course.fullName);
});

/** The course with one file of it changed, left out or added. */
function broken(path: string, change?: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  if (!change) delete files[path];
  else files[path] = strToU8(change(files[path] ? strFromU8(files[path]) : ''));
  return zipSync(files);
}
const replace = (from: string | RegExp, to: string) => (text: string) => {
  expect(text).toMatch(from);
  return text.replace(from, to);
};
const BLOB = Object.keys(unzipSync(bytes)).find((path) => path.startsWith('files/')) as string;

test.each([
  ['another declaration', 'moodle_backup.xml', replace('UTF-8"?>', 'UTF-8" standalone="yes"?>'), /first letters/],
  ['a file of the root', 'scales.xml', undefined, /scales\.xml is missing/],
  ['a file of an activity', 'activities/page_1/grades.xml', undefined, /grades\.xml is missing/],
  ['an activity in no list', 'activities/page_99/page.xml', () => '<x/>', /belongs to nothing/],
  ['a setting', 'moodle_backup.xml', replace('page_1_included', 'page_7_included'), /settings of parts/],
  ['a part that is off', 'moodle_backup.xml', replace(/(page_1_included<\/name><value>)1/, '$10'), /not included/],
  ['entries without users', 'moodle_backup.xml', replace(/(>users<\/name><value>)1/, '$10'), /would be lost/],
  ['a user', 'users.xml', () => '<users><user id="1"/></users>', /somebody/],
  ['an order', 'sections/section_1/section.xml', replace('1,2,3,4', '1,2,4'), /section 1 has/],
  [
    'a module of another section',
    'activities/page_1/module.xml',
    replace('<sectionid>1', '<sectionid>2'),
    /module\.xml says/,
  ],
  ['a context twice', 'activities/page_1/page.xml', replace('contextid="1001"', 'contextid="1002"'), /context 1002/],
  ['a content', BLOB, undefined, /missing, or another/],
  ['a changed content', BLOB, () => 'three', /missing, or another/],
  ['a content in no list', 'files/aa/aaa', () => 'x', /in no list/],
  ['a file number twice', 'files.xml', replace('<file id="2">', '<file id="1">'), /file 1 is there twice/],
  ['a folder mark', 'files.xml', replace('<filename>.<', '<filename>x<'), /is missing/],
  ['a reference to a file', 'activities/folder_6/inforef.xml', replace(/<file><id>1<\/id><\/file>/, ''), /files:/],
  ['a reference to a role', 'activities/folder_6/inforef.xml', replace(/<role><id>3<\/id><\/role>/, ''), /roles:/],
  ['a right', 'activities/folder_7/roles.xml', replace(/<override id="5">.*?<\/override>/, ''), /roles with a say/],
  [
    'a reference to questions',
    'activities/quiz_9/inforef.xml',
    replace(/<question_category><id>2.*?category>/, ''),
    /categories:/,
  ],
  ['a question of another quiz', 'activities/quiz_9/quiz.xml', replace('entryid>1<', 'entryid>3<'), /not in its bank/],
  [
    'a version that holds the wrong way',
    'questions.xml',
    replace(/question_version>/g, 'versions>'),
    /without a version/,
  ],
  ['a category without parent', 'questions.xml', replace('<parent>1<', '<parent>77<'), /without its parent/],
  ['a dead link', 'activities/page_1/page.xml', replace('*5@$', '*55@$'), /leads to/],
  [
    'a placeholder',
    'activities/page_1/page.xml',
    replace('$@PAGEVIEWBYID*5@$', 'moodle:second'),
    /leads to moodle:second/,
  ],
  ['an address of the site', 'activities/page_1/page.xml', replace('$@PAGEVIEWBYID*5@$', '/fi/'), /leads to \/fi\//],
  ['an element that is cleaned away', 'activities/page_1/page.xml', replace('&lt;p&gt;', '&lt;svg&gt;'), /<svg/],
])('%s is found', (_, path, change, fault) => {
  expect(structureFaults(broken(path, change)).join('\n')).toMatch(fault);
});
