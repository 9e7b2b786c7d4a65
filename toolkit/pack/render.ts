// Pack + languages → one PDF to print, and on which pages each of its sheets stands.
import { DocumentError } from '../errors.ts';
import type { Languages } from '../locales.ts';
import type { PlacedItem } from '../manifest.ts';
import { openLean } from '../pdf/lean.ts';
import { exportPdf, layOut, queryNotes } from '../pdf/typst.ts';
import { packJob, printItems } from './job.ts';
import type { PackLibrary } from './load.ts';
import type { PackSetting, PrintItem } from './setting.ts';

export interface RenderedPack {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly sheets: readonly PlacedItem[];
}

interface PageMark {
  readonly sheet: string;
  readonly page: number;
}

/** @throws DocumentError if a text does not fit, a letter is missing in the fonts, or a sheet has more pages than it may */
export async function renderPack(setting: PackSetting): Promise<RenderedPack> {
  const { library, languages } = setting;
  const { laidOut, job, sheets } = layOutItems(setting, printItems(setting));
  checkSheets(sheets, library, job.name, languages);
  return { ...openLean(exportPdf(laidOut, job)).save(), sheets };
}

/** Lays items out as a pack has them, and finds the pages of each. @throws DocumentError as {@link renderPack} */
export function layOutItems(setting: PackSetting, items: readonly PrintItem[]) {
  const job = packJob(setting, items);
  const laidOut = layOut(job);
  const marks = Map.groupBy(queryNotes<PageMark>(laidOut, 'page-mark'), ({ sheet }) => sheet);
  const sheets = items.map(({ source, title, copies }, at): PlacedItem => {
    const pages = (marks.get(`i${at}-`) ?? []).map(({ page }) => page);
    const page = Math.min(...pages);
    return { source, title, copies, page, pages: Math.max(...pages) - page + 1 };
  });
  return { laidOut, job, sheets };
}

function checkSheets(sheets: readonly PlacedItem[], library: PackLibrary, where: string, languages: Languages): void {
  for (const { source, page, pages } of sheets) {
    if (page % 2 === 0)
      throw new DocumentError(
        `The sheet ${source} begins on page ${page}.`,
        where,
        'Every sheet begins on an odd page.',
      );
    const limit = library.sheets.find(({ id }) => id === source)?.pageLimit;
    const most = limit && (languages.length === 1 ? limit.one : limit.two);
    if (most && pages > most)
      throw new DocumentError(
        `The sheet ${source} takes ${pages} pages; its limit is ${most}.`,
        where,
        'Shorten its texts, or raise pageLimit in its definition.',
      );
  }
}
