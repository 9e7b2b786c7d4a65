// The A3 posters of a pack on A4 sheets, for those who have no A3 printer.

import { currentVersion } from '../form/imprint.ts';
import { formatLanguages } from '../locales.ts';
import type { CompactPdf } from '../pdf/compact.ts';
import { PdfFile } from '../pdf/file.ts';
import { compileTypst, drawSvg, layOut, withFiles } from '../pdf/typst.ts';
import { localizeTree } from '../text/localize.ts';
import { wordsIn } from '../text/words/words.ts';
import { packJob, printItems } from './job.ts';
import type { PackSetting } from './setting.ts';

/**
 * @returns two A4 pages a poster, or undefined if the pack has no poster
 * @throws DocumentError as `renderPack`
 */
export async function renderTiles(setting: PackSetting): Promise<CompactPdf | undefined> {
  const { pack, languages, organisation } = setting;
  const posters = printItems(setting).filter(({ poster }) => poster);
  if (posters.length === 0) return undefined;
  const { leftHalf, rightHalf, glue } = wordsIn().pack;
  const drawings = posters.map((item, at) => ({
    file: `poster-${at}.svg`,
    title: localizeTree(item.title, languages),
    svg: drawSvg(layOut(packJob(setting, [item]))),
  }));
  const { job: whole } = packJob(setting, posters);
  const bytes = withFiles(Object.fromEntries(drawings.map(({ file, svg }) => [file, svg])), () =>
    compileTypst({
      template: 'tiles.typ',
      name: `${pack.id}, ${formatLanguages(languages)}, posters on A4`,
      date: currentVersion(pack).date,
      organisation,
      job: {
        ...whole,
        items: [],
        pack: pack.number,
        words: localizeTree({ leftHalf, rightHalf, glue }, languages),
        posters: drawings.map(({ file, title }) => ({ file, title })),
      },
    }),
  );
  return new PdfFile(bytes).save();
}
