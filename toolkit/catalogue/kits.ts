// A pack on a memory stick: its PDF, its posters on A4, its forms to fill in and as Word, and a list that opens
// without a network.
import { parseLanguages } from '../locales.ts';
import { contentsOf, partsOf } from '../pack/contents.ts';
import type { PackLibrary } from '../pack/load.ts';
import { downloadName } from '../web/download-name.ts';
import { wordsIn } from '../words/words.ts';
import { archiveForm, checksums, type PlannedArchive, zipArchive } from './archives.ts';
import { sha256 } from './cache.ts';
import type { FileEntry } from './entry.ts';
import type { KeptFile } from './packs.ts';

export function planKits(
  library: PackLibrary,
  forms: readonly FileEntry[],
  packFiles: readonly KeptFile[],
  code: string,
): PlannedArchive[] {
  const entries = [...forms, ...packFiles.map(({ entry }) => entry)];
  const packs = packFiles.filter(({ entry }) => entry.format === 'pack.pdf');
  return packs.map(({ entry }) => planKit(entry, library, entries, code));
}

function planKit(
  packEntry: FileEntry,
  library: PackLibrary,
  entries: readonly FileEntry[],
  code: string,
): PlannedArchive {
  const { pack: id = '', languages: set } = packEntry;
  const pack = library.packs.find((one) => one.id === id);
  const languages = parseSet(set);
  if (!pack) throw new Error(`There is no pack ${id}.`);
  const [locale] = languages;
  const { archive, pack: words } = wordsIn();
  const own = entries.filter((entry) => entry.pack === id && entry.languages === set && entry.format !== 'webp');
  const packFiles = own.map(({ path, format }) => ({
    path: `${pack.number} ${downloadName(pack, languages, format, locale)}`,
    source: path,
    label: format === 'a4.pdf' ? words.postersOnA4[locale] : words.onePdf[locale],
  }));
  const named = partsOf(pack, library).flatMap((part) => contentsOf(part, library));
  const forms = [...new Set(named.flatMap((content) => (content.kind === 'form' ? [content.form] : [])))];
  const listed = forms.map((form) =>
    archiveForm(form, languages, locale, entries, archive.title[locale], ['pdf', 'docx']),
  );
  const list = {
    locale,
    title: `${pack.number} ${pack.title[locale]}`,
    groups: [
      { title: words.kicker[locale], items: [{ name: pack.title[locale], goal: pack.goal[locale], links: packFiles }] },
      { title: archive.title[locale], items: listed.map(({ item }) => item) },
    ].filter(({ items }) => items.length > 0),
  };
  const files = [...packFiles, ...listed.flatMap((one) => one.files)];
  return {
    path: `packs/${id}/${id}.${set}.zip`,
    key: sha256(JSON.stringify([code, list, checksums(files, entries)])),
    entry: { languages: set, pack: id },
    build: (read) => zipArchive(list, files, read),
  };
}

function parseSet(set: string) {
  const languages = parseLanguages(set);
  if (!languages) throw new Error(`There is no language set ${set}.`);
  return languages;
}
