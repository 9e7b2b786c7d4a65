// Archives to carry away: all forms of a language, and those of each phase, in folders named by phase. Each is a list of
// which a browser makes it, because its files lie on the site already.
import type { Form } from '../form/facts.ts';
import { formatLanguages, type Languages, type Locale, locales } from '../locales.ts';
import type { ArchiveParts, FileEntry, Format } from '../manifest.ts';
import type { Programme } from '../programme/load.ts';
import type { PhaseGroup } from '../programme/process.ts';
import { wordsIn } from '../text/words/words.ts';
import { downloadName } from '../web/download-name.ts';
import { type ArchiveList, type ListedItem, writeIndex, writeReadme } from './archive-pages.ts';
import { sha256 } from './cache.ts';

export interface PlannedArchive {
  readonly path: string;
  /** Changes with anything that could change the archive's bytes. */
  readonly key: string;
  readonly entry: Pick<FileEntry, 'languages' | 'pack' | 'format' | 'makes'>;
  /** @param read gives a file of the catalogue by its path */
  readonly build: (read: (path: string) => Uint8Array) => Uint8Array;
}

/** A file of the catalogue and where it lies in the archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly source: string;
}

/** A list that opens without a network, and what is said beside it. */
export const textsOf = (list: ArchiveList): ArchiveParts['texts'] => ({
  'index.html': writeIndex(list),
  'README.txt': `\ufeff${writeReadme(list)}`,
});

/** The list of an archive that a browser makes: the files lie on the site already, once. */
export function listArchive(
  path: string,
  texts: ArchiveParts['texts'],
  files: readonly ArchivedFile[],
  entries: readonly FileEntry[],
  entry: Pick<FileEntry, 'languages' | 'pack'>,
): PlannedArchive {
  const parts: ArchiveParts = {
    texts,
    files: Object.fromEntries(files.map(({ path, source }) => [path, source])),
  };
  const sizes = files.map(({ source }) => entries.find((one) => one.path === source)?.bytes ?? 0);
  const text = JSON.stringify(parts);
  return {
    path: `${path}.json`,
    key: sha256(text),
    entry: { ...entry, format: 'zip.json', makes: sizes.reduce((sum, size) => sum + size, text.length) },
    build: () => new TextEncoder().encode(text),
  };
}

const archivePath = (name: string): string => `mentoring-toolkit.${name}.zip`;

/** One archive a language, and one a language and heading. */
export function planArchives(
  forms: readonly Form[],
  entries: readonly FileEntry[],
  { process, organisation }: Pick<Programme, 'process' | 'organisation'>,
): PlannedArchive[] {
  const groups = process.groups.filter(({ id }) => forms.some(({ facts }) => facts.group.id === id));
  return locales.flatMap((locale) => {
    const plan = (wanted: readonly PhaseGroup[]) => {
      const parts = wanted.map((group) => {
        const own = forms.filter(({ facts }) => facts.group.id === group.id);
        const folder = `${process.groups.indexOf(group) + 1} ${group.name[locale]}`;
        const archived = own.map((form) => archiveForm(form, [locale], locale, entries, folder));
        return { title: group.name[locale], archived };
      });
      const listed = parts.map(({ title, archived }) => ({ title, items: archived.map(({ item }) => item) }));
      const list = { locale, title: wordsIn().archive.title[locale], colours: organisation.colours, groups: listed };
      const all = parts.flatMap(({ archived }) => archived.flatMap(({ files }) => files));
      return { list, all };
    };
    return [
      { path: archivePath(locale), wanted: groups },
      ...groups.map((group) => ({ path: archivePath(`${locale}.${group.id}`), wanted: [group] })),
    ].map(({ path, wanted }) => {
      const { list, all } = plan(wanted);
      return listArchive(path, textsOf(list), all, entries, { languages: locale });
    });
  });
}

export const checksums = (files: readonly ArchivedFile[], entries: readonly FileEntry[]): string[] =>
  files.map(({ path, source }) => `${path} ${entries.find((entry) => entry.path === source)?.sha256}`);

/** A form's files in one language set, put into a folder and listed. */
export function archiveForm(
  form: Form,
  languages: Languages,
  locale: Locale,
  entries: readonly FileEntry[],
  folder: string,
  formats: readonly Format[] = ['pdf', 'print.pdf', 'poster.pdf', 'docx'],
): { readonly item: ListedItem; readonly files: ArchivedFile[] } {
  const own = entries.filter((entry) => entry.form === form.id && entry.languages === formatLanguages(languages));
  const placed = own
    .filter(({ format }) => formats.includes(format as Format))
    .map(({ path, format }) => ({
      path: `${folder}/${form.number} ${downloadName(form, languages, format as Format, locale)}`,
      source: path,
      label: labelOf(format, locale),
    }));
  const name = `${form.number} ${form.title[locale]}`;
  return { item: { name, goal: form.goal[locale], links: placed }, files: placed };
}

function labelOf(format: FileEntry['format'], locale: Locale): string {
  const { archive } = wordsIn();
  const labels: Partial<Record<FileEntry['format'], string>> = {
    pdf: archive.pdf[locale],
    'print.pdf': archive.print[locale],
    'poster.pdf': archive.poster[locale],
  };
  return labels[format] ?? 'Word';
}
