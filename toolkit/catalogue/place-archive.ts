// The place for papers of a group that has no platform: a tree of folders with their names in the reader's language, the
// blank forms in place, the dividers of the binder, and a note in every folder.
import type { Form } from '../form/facts.ts';
import { type Locale, locales } from '../locales.ts';
import type { FileEntry, Format } from '../manifest.ts';
import { namedPlace, type Platform, type PlatformPlace } from '../programme/platform.ts';
import { storeFiles } from '../web/stored-archive.ts';
import { type ArchivedFile, archiveForm, checksums, listArchive, type PlannedArchive } from './archives.ts';
import { sha256 } from './cache.ts';
import { dividersPath } from './dividers.ts';
import { type PlaceTexts, placeNote, topNote, writeNote } from './place-readme.ts';

/** Of which place the files lie in its folder: blank forms, and the dividers. */
const [FORMS, BINDER] = ['templates', 'binder'];

const placePath = (locale: Locale): string => `place-for-papers.${locale}.zip`;

/** The formats that make an archive which is whole on paper and on a screen, and half as large as one of all. */
const FEWER: readonly Format[] = ['print.pdf', 'docx'];

/**
 * Two trees a language: a list of all, of which a browser makes the archive, and for readers without scripts an archive
 * with each form to print and for Word.
 */
export const planPlaces = (
  forms: readonly Form[],
  entries: readonly FileEntry[],
  texts: Omit<PlaceTexts, 'locale'>,
  code: string,
): PlannedArchive[] =>
  locales.flatMap((locale) => {
    const own = { ...texts, locale };
    const notes = notesOf(own);
    const dividers = dividersFile(own);
    const few = [...formFiles(forms, entries, own, FEWER), dividers];
    return [
      listArchive(placePath(locale), notes, [...formFiles(forms, entries, own), dividers], entries, {
        languages: locale,
      }),
      {
        path: placePath(locale),
        key: sha256(JSON.stringify([code, notes, checksums(few, entries)])),
        entry: { languages: locale, format: 'zip' },
        build: (read) => storeFiles(notes, Object.fromEntries(few.map(({ path, source }) => [path, read(source)]))),
      },
    ];
  });

/** Names on a disk are typed and searched for: with ordinary spaces. */
const onDisk = (name: string): string => name.replaceAll('\u00a0', ' ');

const folderOf = (place: string, { platform, process, locale }: PlaceTexts): string =>
  onDisk(`${platform.folders.name[locale]}/${namedPlace(place, process).folder[locale]}`);

/** Notes by their paths: at the top, in every place, in the folder of every pair. */
function notesOf(texts: PlaceTexts): Record<string, string> {
  const { platform, locale } = texts;
  const { folders, pairs, places } = platform;
  const note = (folder: string) => `${folder}/${onDisk(folders.readme[locale])}.txt`;
  const pairNotes = ({ place, pairs: apart }: PlatformPlace) =>
    apart
      ? pairs.folders.map((pair) => [
          note(`${folderOf(place, texts)}/${pair[locale]}`),
          writeNote([pair[locale], '', pairs.about[locale]]),
        ])
      : [];
  return Object.fromEntries([
    [note(onDisk(folders.name[locale])), writeNote(topNote(texts))],
    ...places.flatMap((place) => [
      [note(folderOf(place.place, texts)), writeNote(placeNote(place, texts))],
      ...pairNotes(place),
    ]),
  ]) as Record<string, string>;
}

/** Every form by heading, as people look for it in the library. */
function formFiles(
  forms: readonly Form[],
  entries: readonly FileEntry[],
  texts: PlaceTexts,
  formats?: readonly Format[],
): ArchivedFile[] {
  const { process, locale } = texts;
  return forms.flatMap((form) => {
    const { id, name } = form.facts.group;
    const number = process.groups.findIndex((group) => group.id === id) + 1;
    const folder = `${folderOf(FORMS as string, texts)}/${number} ${onDisk(name[locale])}`;
    return archiveForm(form, [locale], locale, entries, folder, formats).files;
  });
}

const dividersFile = (texts: PlaceTexts): ArchivedFile => ({
  path: `${folderOf(BINDER as string, texts)}/${onDisk(texts.platform.folders.dividers[texts.locale])}.pdf`,
  source: dividersPath(texts.locale),
});

/** Whether the programme has a place for blank forms and a binder. */
export const hasPlaces = ({ places }: Platform): boolean =>
  [FORMS, BINDER].every((id) => places.some(({ place }) => place === id));
