// Packs and their files, looked up for pages.
import { files, forms, packs, pictures, programme, sheets } from 'virtual:mentoring-toolkit';
import { type FileEntry, machineWords, type Pack } from '../../toolkit/browser.ts';
import { formatLanguages, type Languages, type Locale } from '../../toolkit/locales.ts';
import { fileOf } from './forms.ts';
import { named } from './named.ts';

/** Everything that a pack names. */
export const packLibrary = { packs, sheets, forms, glossary: [], counting: programme.process.counting };

/** A file of a pack; undefined if the pack has none of the kind. */
export const packFile = (pack: Pack, languages: Languages, format: FileEntry['format']): FileEntry | undefined =>
  files.find(
    (file) => file.pack === pack.id && file.languages === formatLanguages(languages) && file.format === format,
  );

/** The print file. @throws Error if the catalogue lacks it */
export function packPdf(pack: Pack, languages: Languages): FileEntry & { sheets: NonNullable<FileEntry['sheets']> } {
  const file = packFile(pack, languages, 'pack.pdf');
  if (!file?.sheets) throw new Error(`The catalogue has no print file of ${pack.id} in ${formatLanguages(languages)}.`);
  return { ...file, sheets: file.sheets };
}

/** The sheets of a pack with their pictures, as they come out of the printer; dividers and inner packs' heads left out. */
export function sheetPictures(pack: Pack, locale: Locale) {
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
export const lettersOf = (ids: readonly string[], page: string) =>
  ids.flatMap((id) => lettersOn(named('sheet', sheets, id, page)));

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
export const sheetIds = ({ items }: Pack): string[] => items.flatMap((item) => ('sheet' in item ? [item.sheet] : []));

type Translate = (
  key: 'pack.minutes' | 'pack.onlyMinutes' | 'pack.onlyHours',
  values: Record<string, number>,
) => string;

/** How long a meeting takes: `2 h 45 min`, `75 min` below an hour and a half, `2 h`. */
export function formatLength(total: number, t: Translate): string {
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (total < 90) return t('pack.onlyMinutes', { minutes: total });
  return minutes === 0 ? t('pack.onlyHours', { hours }) : t('pack.minutes', { hours, minutes });
}
