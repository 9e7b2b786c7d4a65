// The A3 posters of a pack on A4 sheets, for those who have no A3 printer.

import { PDFDocument } from 'pdf-lib';
import { currentVersion } from '../form/imprint.ts';
import { formatLanguages } from '../locales.ts';
import type { CompactPdf } from '../pdf/compact.ts';
import { openLean } from '../pdf/lean.ts';
import { compileTypst, exportPdf } from '../pdf/typst.ts';
import { localizeTree } from '../text/localize.ts';
import { wordsIn } from '../text/words/words.ts';
import { printItems } from './job.ts';
import { layOutItems } from './render.ts';
import type { PackSetting, PrintItem } from './setting.ts';
import { copyAsPicture, replaceImages } from './shown-page.ts';

/**
 * Of a pack that has posters.
 * @returns two A4 pages a poster
 * @throws DocumentError as `renderPack`
 */
export async function renderTiles(setting: PackSetting): Promise<CompactPdf> {
  const posters = printItems(setting).filter(({ poster }) => poster);
  const { laidOut, job, sheets } = layOutItems(setting, posters);
  const whole = await PDFDocument.load(openLean(exportPdf(laidOut, job)).save().bytes, { updateMetadata: false });
  const document = await PDFDocument.load(openLean(renderHalves(setting, posters, job.job)).save().bytes, {
    updateMetadata: false,
  });
  for (const [at, { page }] of sheets.entries()) {
    const picture = copyAsPicture(whole.getPage(page - 1), document);
    for (const half of [2 * at, 2 * at + 1]) replaceImages(document.getPage(half), [picture]);
  }
  const bytes = await document.save({ updateFieldAppearances: false, addDefaultPage: false });
  return { bytes, pages: document.getPageCount() };
}

/** The A4 pages, each with an image where half of its poster is to be seen. */
function renderHalves(
  { pack, languages, organisation }: PackSetting,
  posters: readonly PrintItem[],
  whole: Readonly<Record<string, unknown>>,
): Uint8Array {
  const { leftHalf, rightHalf, glue } = wordsIn().pack;
  return compileTypst({
    template: 'tiles.typ',
    name: `${pack.id}, ${formatLanguages(languages)}, posters on A4`,
    date: currentVersion(pack).date,
    organisation,
    job: {
      ...whole,
      items: [],
      pack: pack.number,
      words: localizeTree({ leftHalf, rightHalf, glue }, languages),
      posters: posters.map(({ title }) => ({ title: localizeTree(title, languages) })),
    },
  });
}
