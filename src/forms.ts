// Forms and their files, looked up for pages.
import { files, forms, pictures } from 'virtual:mentoring-toolkit';
import type { FileEntry, Format, FormDefinition } from '../toolkit/browser.ts';
import { formatLanguages, type Languages } from '../toolkit/locales.ts';

/**
 * A form by its id.
 * @param page the page that names it, for the error
 * @throws Error for an id that no form has
 */
export function formById(id: string, page: string): FormDefinition {
  const form = forms.find((candidate) => candidate.id === id);
  if (form) return form;
  const ids = forms.map((candidate) => candidate.id).join(', ');
  throw new Error(`There is no form "${id}".\n  where: content/docs/${page}.mdx\n  what to do: use one of ${ids}.`);
}

/** One file of a form. @throws Error if the catalogue lacks it */
export function fileOf(form: FormDefinition, languages: Languages, format: Format): FileEntry {
  const set = formatLanguages(languages);
  const file = files.find((entry) => entry.form === form.id && entry.languages === set && entry.format === format);
  if (!file) throw new Error(`The catalogue has no ${format} of ${form.id} in ${set}.`);
  return file;
}

/** The picture of a form's first page, with its size. */
export function pictureOf(form: FormDefinition, languages: Languages) {
  const { path } = fileOf(form, languages, 'webp');
  return { path, ...pictures[path] };
}
