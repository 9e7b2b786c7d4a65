// The place for papers is one: pictures, poster, boxes on forms, pages, folders and the course say the same of it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../toolkit/locales.ts';
import { readDrawings } from '../build/drawings.ts';
import { CONTENT, readLibrary } from '../writing/sources.ts';

const { programme, forms, sheets } = readLibrary(CONTENT);
const { process, names } = programme;
const platform = programme.platform!;
const drawings = readDrawings(CONTENT, names);
const folderOf = (id: string) => process.places.find((place) => place.id === id)!.folder!;
const guide = (locale: string, slug: string) => readFileSync(new URL(`docs/${locale}/${slug}.mdx`, CONTENT), 'utf8');

/** Where filled-in copies of a form go, if that is a place of the platform. */
const PLACES = { MGMT: 'management-toolbox', MON: 'monitoring-toolbox' } as const;
const placeOf = (route: string) => PLACES[route.split('→').at(-1) as keyof typeof PLACES];

test('every form that is filed in a toolbox stands behind a divider of that toolbox, and no other does', () => {
  const behind = platform.dividers.sheets.flatMap(({ place, forms: ids }) => ids.map((id) => `${id} ${place}`));
  // Forms of another process keep their papers where that one happens.
  const tracks = new Map(process.phases.map(({ id, track }) => [id, track]));
  const filed = forms
    .filter(({ phase }) => tracks.get(phase) === platform.course.track)
    .flatMap(({ id, filing }) => (placeOf(filing.route) ? [`${id} ${placeOf(filing.route)}`] : []));
  expect(filed.length).toBeGreaterThan(8);
  // The group's own rules go to the toolbox, those of a pair stay with it: the form's words say so.
  expect(behind.filter((one) => !one.startsWith('ground-rules')).sort(), 'dividers in platform.yaml').toEqual(
    filed.filter((one) => !one.startsWith('ground-rules')).sort(),
  );
});

test('the filing poster names under a toolbox the forms that stand behind its dividers', () => {
  const { face } = sheets.find(({ id }) => id === 'filing-poster')!;
  if (face.kind !== 'poster') throw new Error('The filing poster is no poster.');
  for (const place of ['management-toolbox', 'monitoring-toolbox']) {
    const name = process.places.find(({ id }) => id === place)!.name.en;
    const column = face.columns.find(({ title }) => title.en.toLowerCase() === name)!;
    const onPoster = column.points.map(({ en }) => en.slice(0, 3)).sort();
    const behind = platform.dividers.sheets
      .filter((one) => one.place === place)
      .flatMap((one) => one.forms.map((id) => forms.find((form) => form.id === id)!.number));
    expect(onPoster, 'points in filing-poster.yaml').toEqual(behind.sort());
  }
});

test('only the coordinator changes templates, mentors put papers into both toolboxes, mentees into none', () => {
  const uploads = Object.fromEntries(platform.places.map(({ place, upload }) => [place, upload]));
  expect(uploads['templates']).toEqual(['coordinator']);
  for (const place of Object.values(PLACES)) expect(uploads[place]).toEqual(['coordinator', 'mentor']);
});

describe.each(locales)('in %s', (locale) => {
  test('the picture has the folders under the names that a disk has', () => {
    const shown = drawings.places.places.map(({ name }) => name[locale]).sort();
    expect(shown).toEqual(platform.places.map(({ place }) => folderOf(place)[locale]).sort());
  });

  test('the questions about a document lead to the sections that the course has', () => {
    const { questions, rest } = drawings.decision;
    const sections = new Map(
      platform.course.sections.flatMap(({ section, items }) =>
        items.flatMap((item) => ('folder' in item ? [[item.folder, section] as const] : [])),
      ),
    );
    const named = (id: string) => process.sections.find((one) => one.id === sections.get(id))!.name[locale];
    const said = [...questions, rest].map(({ section, place, filed }) => ({
      text: `${section[locale]} ${place[locale]}`,
      filed,
    }));
    for (const [filed, id] of [
      ['TEMPLATE', 'templates'],
      ['SCAN→MGMT', 'management-toolbox'],
      ['MON', 'monitoring-toolbox'],
    ] as const)
      expect(said.find((one) => one.filed.includes(filed))?.text).toContain(named(id));
  });

  test('the page about documents names the sections as the course does', () => {
    const page = guide(locale, 'documents/where-things-go');
    for (const id of ['tools-section', 'first-meeting-section', 'monitoring-section'])
      expect(page).toContain(process.sections.find((one) => one.id === id)!.name[locale]);
  });

  test('the page about the place shows its rights from here, and offers both ways', () => {
    const page = guide(locale, platform.guide);
    for (const part of [
      '<PlaceRights />',
      '<ServiceRights />',
      '<PlaceDownload as="folders" />',
      '<PlaceDownload as="course" />',
    ])
      expect(page).toContain(part);
  });
});
