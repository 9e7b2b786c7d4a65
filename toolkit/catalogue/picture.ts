// Pages of a document → pictures of them, which the library and the pages of forms and packs show.
import { renderPages } from '../pdf/preview.ts';
import type { BuiltFile, PictureJob } from './jobs.ts';

/** Pixels: two per CSS pixel in the largest place that shows them. */
const WIDTHS = { form: 620, sheet: 320 };

export async function* buildPicture({ pdf, pages, of }: PictureJob): AsyncGenerator<BuiltFile> {
  for (const bytes of await renderPages(pdf, pages, WIDTHS[of])) yield { format: 'webp', bytes, pages: null };
}
