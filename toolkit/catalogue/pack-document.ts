// One pack in one language set → its files: the pack, its posters on A4, pictures of the sheets that are no forms.
import { renderPack } from '../pack/render.ts';
import { renderTiles } from '../pack/tiles.ts';
import { withDrawnLogo } from '../pdf/logo.ts';
import { renderPages } from '../pdf/preview.ts';
import { forgetDocuments } from '../pdf/typst.ts';
import type { BuiltFile, PackJob } from './jobs.ts';

/** Pixels of a sheet's picture: two per CSS pixel where the pack's page shows it. */
const PICTURE_WIDTH = 320;

/** @throws DocumentError if a text does not fit or a letter is missing */
export async function* buildPack(given: PackJob): AsyncGenerator<BuiltFile> {
  const setting = { ...given, organisation: await withDrawnLogo(given.organisation) };
  const { bytes, pages, sheets } = await renderPack(setting);
  yield { format: 'pdf', bytes, pages, sheets };
  const tiles = await renderTiles(setting);
  if (tiles) yield { format: 'a4.pdf', ...tiles };
  if (setting.languages.length === 1) yield* await drawSheets(setting, bytes, sheets);
  forgetDocuments(true);
}

/** The pictures of forms are there already. */
async function drawSheets({ library }: PackJob, pdf: Uint8Array, sheets: NonNullable<BuiltFile['sheets']>) {
  const forms = new Set(library.forms.map(({ id }) => id));
  const own = sheets.filter(({ source }) => !forms.has(source) && source !== 'divider');
  const once = own.filter(({ source }, at) => own.findIndex((one) => one.source === source) === at);
  const pictures = await renderPages(
    pdf,
    once.map(({ page }) => page),
    PICTURE_WIDTH,
  );
  return pictures.map((bytes, at): BuiltFile => ({ format: `${once[at]?.source}.webp`, bytes, pages: null }));
}
