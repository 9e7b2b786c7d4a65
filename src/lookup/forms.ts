// Forms and their files, looked up for pages.
import { files, forms, pictures } from 'virtual:mentoring-toolkit';
import { currentVersion, type FileEntry, type Form } from '../../toolkit/browser.ts';
import { formatLanguages, type Languages, type Locale } from '../../toolkit/locales.ts';
import { named } from './named.ts';

/**
 * A form by its id.
 * @param page the page that names it, for the error
 * @throws Error for an id that no form has
 */
export const formById = (id: string, page: string): Form => named('form', forms, id, page);

/** One file of a form. @throws Error if the catalogue lacks it */
export function fileOf(form: Form, languages: Languages, format: FileEntry['format']): FileEntry {
  const set = formatLanguages(languages);
  const file = files.find((entry) => entry.form === form.id && entry.languages === set && entry.format === format);
  if (!file) throw new Error(`The catalogue has no ${format} of ${form.id} in ${set}.`);
  return file;
}

/** The picture of a form's first page, with its size and smaller ones. */
export function pictureOf(form: Form, languages: Languages) {
  const { path } = fileOf(form, languages, 'webp');
  return { path, ...pictures[path] };
}

export type Picture = ReturnType<typeof pictureOf>;

/** The list of the archive of all forms in a language, or of a group of phases; undefined for a group without forms. */
export const formArchive = (locale: Locale, group?: string): FileEntry | undefined =>
  files.find(({ path }) => path === ['mentoring-toolkit', locale, ...(group ? [group] : []), 'zip.json'].join('.'));

/** The day on which a form was last changed. */
export const newestForm = (): Date =>
  new Date(
    forms
      .map((form) => currentVersion(form).date)
      .toSorted()
      .at(-1) ?? 0,
  );
