// Packs and their files, looked up for pages.
import { files, forms, packs, pictures, sheets } from 'virtual:mentoring-toolkit';
import { formatLanguages, type Languages, type Locale } from '../toolkit/locales.ts';
import { type FileEntry, machineWords, type PackDefinition } from '../toolkit/web/index.ts';
import { fileOf } from './forms.ts';

/** Everything that a pack names. */
export const packLibrary = { packs, sheets, forms, glossary: [] };

/** A file of a pack; undefined if the pack has none of the kind. */
export const packFile = (
  pack: PackDefinition,
  languages: Languages,
  format: FileEntry['format'],
): FileEntry | undefined =>
  files.find(
    (file) => file.pack === pack.id && file.languages === formatLanguages(languages) && file.format === format,
  );

/** The print file. @throws Error if the catalogue lacks it */
export function packPdf(
  pack: PackDefinition,
  languages: Languages,
): FileEntry & { sheets: NonNullable<FileEntry['sheets']> } {
  const file = packFile(pack, languages, 'pack.pdf');
  if (!file?.sheets) throw new Error(`The catalogue has no print file of ${pack.id} in ${formatLanguages(languages)}.`);
  return { ...file, sheets: file.sheets };
}

/** The sheets of a pack with their pictures, as they come out of the printer; dividers and inner packs' heads left out. */
export function sheetPictures(pack: PackDefinition, locale: Locale) {
  const { sheets: printed } = packPdf(pack, [locale]);
  return printed.flatMap(({ source, title, page, pages }) => {
    const form = forms.find(({ id }) => id === source);
    const path = form ? fileOf(form, [locale], 'webp').path : `packs/${pack.id}/${pack.id}.${locale}.${source}.webp`;
    const size = pictures[path];
    return size ? [{ title: title[locale], page, pages, path, ...size }] : [];
  });
}

/** Titles of forms, sheets and packs by id. */
export const titleOf = (id: string, locale: Locale): string =>
  [...forms, ...sheets, ...packs].find((one) => one.id === id)?.title[locale] ?? id;

/**
 * Letters that are sent as they are, in the order of their sheets.
 * @param ids of sheets
 * @param page the page that names them, for the error
 * @throws Error for an id that no sheet has
 */
export const lettersOf = (ids: readonly string[], page: string) => ids.flatMap((id) => lettersOn(sheetById(id, page)));

function sheetById(id: string, page: string) {
  const sheet = sheets.find((candidate) => candidate.id === id);
  if (sheet) return sheet;
  const known = sheets.map((candidate) => candidate.id).join(', ');
  throw new Error(`There is no sheet "${id}".\n  where: ${page}\n  what to do: use one of ${known}.`);
}

/** Each letter of a sheet, called what the heading above it says. */
function lettersOn({ face }: (typeof sheets)[number]) {
  if (face.kind !== 'page') return [];
  return face.blocks.flatMap((block, at, blocks) => {
    if (block.block !== 'letter') return [];
    const before = blocks[at - 1];
    const name = before?.block === 'heading' ? before.text : (block.subject ?? machineWords().pack.subject);
    return [{ ...block, name }];
  });
}

/** Ids of the sheets that a pack prints. */
export const sheetIds = ({ items }: PackDefinition): string[] =>
  items.flatMap((item) => ('sheet' in item ? [item.sheet] : []));
