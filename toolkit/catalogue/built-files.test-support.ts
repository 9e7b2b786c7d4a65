// The files that the build has put into dist/files, by the manifest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Form } from '../form/facts.ts';
import { type LocalizedForm, localize } from '../form/localize.ts';
import { parseLanguages } from '../locales.ts';
import type { ArchiveParts, FileEntry } from '../manifest.ts';
import { storeFiles } from '../web/stored-archive.ts';

export const FILES = fileURLToPath(new URL('../../dist/files/', import.meta.url));

/** The bytes of a file by its path in the manifest. */
export const builtFile = (path: string): Uint8Array => new Uint8Array(readFileSync(`${FILES}${path}`));

export const manifest = JSON.parse(readFileSync(`${FILES}index.json`, 'utf8')) as readonly FileEntry[];

export const ofFormat = (...formats: string[]): FileEntry[] =>
  manifest.filter(({ format }) => formats.includes(format));

interface FormFile extends FileEntry {
  readonly localized: LocalizedForm;
}

/** The files of a form in these formats, each with the form in the file's languages. */
export const filesOfForm = (form: Form, ...formats: string[]): FormFile[] =>
  ofFormat(...formats)
    .filter((entry) => entry.form === form.id)
    .map((entry) => ({ ...entry, localized: localize(form, parseLanguages(entry.languages)!) }));

/** The archive that a browser makes of a list. */
export function makeArchive(path: string): Uint8Array {
  const { texts, files } = JSON.parse(new TextDecoder().decode(builtFile(path))) as ArchiveParts;
  return storeFiles(texts, Object.fromEntries(Object.entries(files).map(([at, from]) => [at, builtFile(from)])));
}

/** What is in the archive of a list. */
export const openArchive = (path: string): Record<string, Uint8Array> => unzipSync(makeArchive(path));
