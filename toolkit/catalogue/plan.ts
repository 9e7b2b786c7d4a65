// Which files exist and what they are called: every form in every language set in every format.

import type { Form } from '../form/facts.ts';
import { currentVersion } from '../form/imprint.ts';
import { formatLanguages, type Languages, languageSets } from '../locales.ts';
import { FORMATS, type Format } from '../manifest.ts';
import type { Organisation } from '../programme/organisation.ts';
import { sha256 } from './cache.ts';
import type { Writers } from './fingerprint.ts';
import { openHashes, writePrinted } from './shown.ts';

export interface PlannedFile {
  readonly form: Form;
  readonly languages: Languages;
  readonly format: Format;
  readonly path: string;
  /** Changes with anything that could change the file's bytes. */
  readonly key: string;
}

/** Which part of the catalogue to build; what is left out means all. */
export interface Selection {
  readonly form?: string | undefined;
  /** A pack instead of forms. */
  readonly pack?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly formats?: readonly Format[] | undefined;
}

/** Below `/files/`. */
const filePath = (id: string, languages: Languages, format: Format): string =>
  `forms/${id}/${id}.${formatLanguages(languages)}.${format}`;

const writerOf = (format: Format): keyof Writers => (format === 'docx' || format === 'webp' ? format : 'pdf');

/** The files of a selection in their fixed order: by form, language set, format. */
export function planFiles(
  forms: readonly Form[],
  organisation: Organisation,
  writers: Writers,
  selection: Selection = {},
): PlannedFile[] {
  const wanted = <Value>(list: readonly Value[] | undefined, value: Value) => !list || list.includes(value);
  const hash = openHashes();
  return forms
    .filter(({ id }) => !selection.pack && (!selection.form || id === selection.form))
    .flatMap((form) => {
      // Who fills an answer in asks for the options in every language.
      const known = organisation.answers ? ` ${writers.answers} ${sha256(writePrinted(form))}` : '';
      const sets = languageSets.filter((set) => wanted(selection.languages, formatLanguages(set)));
      const formats = FORMATS.filter(
        (format) => wanted(selection.formats, format) && (form.poster || format !== 'poster.pdf'),
      );
      return sets.flatMap((languages) => {
        const content = `${hash(form, languages)} ${hash(organisation, languages)} ${formatLanguages(languages)}`;
        return formats.map((format) => ({
          form,
          languages,
          format,
          path: filePath(form.id, languages, format),
          key: sha256(`${content} ${format} ${writers[writerOf(format)]}${known}`),
        }));
      });
    });
}

/** What the manifest says of a planned file, once it is built. */
export const describeFile = (file: PlannedFile, facts: { pages: number | null; bytes: number; sha256: string }) => ({
  path: file.path,
  form: file.form.id,
  version: currentVersion(file.form).version,
  languages: formatLanguages(file.languages),
  format: file.format,
  ...facts,
});
