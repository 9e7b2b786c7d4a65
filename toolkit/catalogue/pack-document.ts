// One pack in one language set → its documents: the pack, and its posters on A4.
import { renderPack } from '../pack/render.ts';
import { renderTiles } from '../pack/tiles.ts';
import { withDrawnLogo } from '../pdf/logo.ts';
import { forgetDocuments } from '../pdf/typst.ts';
import type { BuiltFile, PackJob } from './jobs.ts';

/** @throws DocumentError if a text does not fit or a letter is missing */
export async function* buildPack({ formats, ...given }: PackJob): AsyncGenerator<BuiltFile> {
  const setting = { ...given, organisation: await withDrawnLogo(given.organisation) };
  if (formats.includes('pdf')) yield { format: 'pdf', ...(await renderPack(setting)) };
  if (formats.includes('a4.pdf')) yield { format: 'a4.pdf', ...(await renderTiles(setting)) };
  forgetDocuments(true);
}
