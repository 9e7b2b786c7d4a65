// A form to fill in → a picture of its first page, which the library and the form's page show.
import { renderPreview } from '../pdf/preview.ts';
import type { BuiltFile, PictureJob } from './jobs.ts';

export async function* buildPicture({ pdf }: PictureJob): AsyncGenerator<BuiltFile> {
  yield { format: 'webp', bytes: await renderPreview(pdf), pages: null };
}
