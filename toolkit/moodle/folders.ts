// The folders of a course: the blank forms by phase, the print packs, and the two toolboxes, which are empty.
import { LOCALES } from '../locales.ts';
import type { Format } from '../manifest.ts';
import type { Pack } from '../pack/definition.ts';
import { deletedIn, namedPlace, type PackItem, type Platform, type PlatformItem } from '../programme/platform.ts';
import { downloadName } from '../web/download-name.ts';
import { escapeHtml, paragraph } from '../xml/html.ts';
import type { ActivityOf, CourseFile, MoodleRole } from './course.ts';
import type { CourseFace } from './sources.ts';

/** The place whose folder has the blank forms. */
const FORMS = 'templates';
/** Of a form, what lies in it. Posters are printed on A3, from the site: they would take the room of a pack. */
const FORMATS: readonly Format[] = ['pdf', 'print.pdf', 'docx'];

export const loudly = (text: string): string => `<p><strong>${escapeHtml(text)}</strong></p>`;

export const placeOf = ({ places }: Platform, id: string) =>
  places.find(({ place }) => place === id) as Platform['places'][number];

/** The roles of Moodle that put papers into a place. */
const uploaders = ({ course }: Platform, id: Platform['places'][number]['upload']): MoodleRole[] =>
  id.map((role) => course.roles[role]);

export function placeFolder(
  { folder: id, name }: Extract<PlatformItem, { folder: string }>,
  face: CourseFace,
): ActivityOf<'folder'> {
  const { locale } = face;
  const { platform, process, organisation } = face.sources.programme;
  const place = placeOf(platform, id);
  const { warning, holds, puts, upload } = place;
  const said = [
    holds[locale],
    puts[locale],
    `${platform.folders.deleted[locale]}: ${deletedIn(place, organisation, locale)}`,
  ];
  return {
    kind: 'folder',
    key: id,
    name: (name ?? namedPlace(id, process).folder)[locale],
    intro: [...(warning ? [loudly(warning[locale])] : []), ...said.map(paragraph)].join(''),
    files: id === FORMS ? formFiles(face) : [],
    mayUpload: uploaders(platform, upload),
  };
}

/** Packs are templates too: who may change those may change these. */
export const packFolder = ({ packs: key, without, name, intro }: PackItem, face: CourseFace): ActivityOf<'folder'> => {
  const { locale, sources } = face;
  const { platform } = sources.programme;
  const left = sources.packs.filter(({ id }) => without.includes(id)).map(({ number }) => number);
  const list = new Intl.ListFormat(LOCALES[locale].tag).format(left);
  return {
    kind: 'folder',
    key,
    name: name[locale],
    intro: paragraph(intro[locale].replace('{without}', list)),
    files: packFiles(face),
    mayUpload: uploaders(platform, placeOf(platform, FORMS).upload),
  };
};

function formFiles({ sources, locale }: CourseFace): CourseFile[] {
  const { groups } = sources.programme.process;
  return sources.forms.flatMap((form) => {
    const { id, name } = form.facts.group;
    const number = groups.findIndex((group) => group.id === id) + 1;
    const folder = `/${number} ${onDisk(name[locale])}/`;
    return sources.files
      .filter((file) => file.form === form.id && file.languages === locale)
      .filter(({ format }) => FORMATS.includes(format as Format))
      .map(({ path, format }) => ({
        folder,
        name: `${form.number} ${downloadName(form, [locale], format, locale)}`,
        data: sources.readFile(path),
      }));
  });
}

const onDisk = (name: string): string => name.replaceAll('\u00a0', ' ');

/** Where a pack lies: at the top, or in the folder of another process. */
function packPlace({ phase }: Pack, { sources, locale }: CourseFace): string {
  const { process, platform } = sources.programme;
  const { track } = process.phases.find(({ id }) => id === phase) ?? {};
  const other = track === platform.course.track ? undefined : process.tracks.find(({ id }) => id === track);
  return other ? `/${onDisk(other.name[locale])}/` : '/';
}

const packFiles = (face: CourseFace): CourseFile[] =>
  face.packs.flatMap((pack) =>
    face.sources.files
      .filter(({ pack: id, languages, format }) => id === pack.id && languages === face.locale && format === 'pack.pdf')
      .map(({ path, format }) => ({
        folder: packPlace(pack, face),
        name: `${pack.number} ${downloadName(pack, [face.locale], format, face.locale)}`,
        data: face.sources.readFile(path),
      })),
  );
