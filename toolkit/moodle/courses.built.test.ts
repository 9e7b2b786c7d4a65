// The courses as the build has written them: every one can be restored as a whole, and has what the platform promises.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { coursePath } from '../../src/addresses.ts';
import { DIST } from '../../src/tests/built.ts';
import { readCourses } from '../../src/writing/courses.ts';
import { CONTENT, readLibrary } from '../../src/writing/sources.ts';
import { type Locale, locales } from '../locales.ts';
import { findElements } from '../xml/xml.ts';
import {
  activitiesOf,
  type OpenedActivity,
  type OpenedCourse,
  openCourse,
  textIn,
} from './opened-course.test-support.ts';
import { structureFaults } from './structure.test-support.ts';

const MOST_BYTES = 5 * 1024 * 1024;
const library = readLibrary(CONTENT);
const { programme, forms, packs, glossary } = library;
const { process } = programme;
const platform = programme.platform!;
const without = platform.course.sections.flatMap(({ items }) =>
  items.flatMap((item) => ('packs' in item ? item.without : [])),
);
const ownPacks = packs.filter(({ id }) => !without.includes(id));
const trackOf = (phase: string) => process.phases.find(({ id }) => id === phase)?.track;
const isOther = (phase: string) => trackOf(phase) !== platform.course.track;
const read = (locale: Locale) => new Uint8Array(readFileSync(`${DIST}/files/${coursePath(locale)}`));

describe.each(locales)('the course in %s', (locale) => {
  let bytes: Uint8Array;
  let course: OpenedCourse;
  let activities: OpenedActivity[];
  const ofKind = (kind: string) => activities.filter((one) => one.kind === kind);
  beforeAll(() => {
    bytes = read(locale);
    course = openCourse(bytes);
    activities = activitiesOf(course);
  });
  const filesIn = ({ context }: OpenedActivity) =>
    findElements(course.xml('files.xml'), 'file')
      .filter((one) => textIn(one, 'contextid') === context && textIn(one, 'filename') !== '.')
      .map((one) => textIn(one, 'filepath') + textIn(one, 'filename'));
  const rightsIn = ({ folder }: OpenedActivity) =>
    findElements(course.xml(`${folder}/roles.xml`), 'override').map((one) => textIn(one, 'permission'));

  test('is as a restore asks for it, and small enough for a site that nobody has changed', () => {
    expect(structureFaults(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });

  test('has the sections of the platform in their order', () => {
    const names = Object.keys(course.files)
      .filter((path) => /^sections\/.*section\.xml$/.test(path))
      .map((path) => course.xml(path))
      .toSorted((one, two) => Number(textIn(one, 'number')) - Number(textIn(two, 'number')));
    expect(names.map((one) => textIn(one, 'name'))).toEqual(process.sections.map(({ name }) => name[locale]));
  });

  test('has every form by phase, as PDF, to print and as Word, and the packs that it does not go without', () => {
    const [templates, printed] = ofKind('folder');
    for (const { number, facts } of forms) {
      const files = filesIn(templates!).filter((path) => path.includes(`/${number} `));
      expect(files.filter((path) => path.endsWith('.pdf')).length, number).toBe(2);
      expect(files.filter((path) => path.endsWith('.docx')).length, number).toBe(1);
      for (const path of files) expect(path).toContain(` ${facts.group.name[locale]}/`);
    }
    expect(filesIn(templates!)).toHaveLength(3 * forms.length);
    expect(filesIn(printed!).map((path) => path.slice(path.lastIndexOf('/') + 1).split(' ')[0])).toEqual(
      ownPacks.map(({ number }) => number),
    );
    const { name: toi } = process.tracks.find(({ id }) => id !== platform.course.track) ?? {};
    const apart = filesIn(printed!).filter((path) => path.startsWith(`/${toi?.[locale]}/`));
    expect(apart).toHaveLength(ownPacks.filter(({ phase }) => isOther(phase)).length);
    const left = packs.filter(({ id }) => without.includes(id));
    for (const { number } of left) expect(textIn(printed?.body, 'intro')).toContain(number);
    expect([ownPacks.length, left.length]).toEqual([11, 6]);
  });

  test('lets only the coordinator change templates, the mentor too put papers into the toolboxes, the mentee into none', () => {
    // In the order of coordinator, mentor, mentee.
    expect(ofKind('folder').map(rightsIn)).toEqual([
      ['1', '-1', '-1'],
      ['1', '-1', '-1'],
      ['1', '1', '-1'],
      ['1', '1', '-1'],
    ]);
    const boxes = ofKind('folder').slice(2);
    const loose = (name: string) => name.replaceAll('\u00a0', ' ');
    expect(boxes.map(({ title }) => loose(title))).toEqual(
      ['management-toolbox', 'monitoring-toolbox'].map((id) => {
        const place = process.places.find((one) => one.id === id);
        return loose(`${place?.folder?.[locale]} – ${place?.name[locale]}`);
      }),
    );
    expect(boxes.flatMap(filesIn)).toEqual([]);
  });

  test('says in the folder of templates and above it that nothing filled in is stored there', () => {
    const warning = platform.places.find(({ place }) => place === 'templates')?.warning?.[locale] ?? '-';
    const [templates] = ofKind('folder');
    expect(textIn(templates?.body, 'intro')).toContain(warning);
    expect(ofKind('label').map(({ title }) => title)).toEqual([warning]);
  });

  test('has two forums that take attachments', () => {
    expect(ofKind('forum').map(({ body }) => Number(textIn(body, 'maxattachments')) > 0)).toEqual([true, true]);
  });

  test('has every term of the glossary, and every question of the self-study courses with its answer', () => {
    const [words] = ofKind('glossary');
    const entries = findElements(words!.body!, 'entry').map((one) => textIn(one, 'concept'));
    expect(entries).toEqual(glossary.map(({ term }) => term[locale]));
    const courses = readCourses(CONTENT, programme.names);
    const asked = findElements(course.xml('questions.xml'), 'question');
    const wanted = courses.flatMap(({ questions }) => questions);
    expect(asked).toHaveLength(wanted.length);
    expect(ofKind('quiz')).toHaveLength(courses.length);
    for (const [at, { answer }] of wanted.entries()) {
      const said = textIn(asked[at], 'generalfeedback').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(said).toContain(answer[locale]);
    }
  });

  test('has the pages of the guide with text, and links between them', () => {
    const pages = ofKind('page').map(({ body }) => textIn(body, 'content'));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((html) => html.replace(/<[^>]*>/g, '').length < 200)).toEqual([]);
    expect(pages.filter((html) => html.includes('$@PAGEVIEWBYID*')).length).toBeGreaterThan(30);
  });

  test('stands in the list of sums, and its size on the page that offers it', () => {
    expect(readFileSync(`${DIST}/files/SHA256SUMS`, 'utf8')).toContain(`  ${coursePath(locale)}\n`);
    const page = readFileSync(`${DIST}/${locale}/${platform.guide}/index.html`, 'utf8');
    expect(page).toContain(`/files/${coursePath(locale)}"`);
    expect(page).not.toContain('data-size-of');
  });
});
