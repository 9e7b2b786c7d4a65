// One form in one language set → its files. The only place that knows which format comes from which room.
import { renderDocx } from '../docx/render.ts';
import { localize } from '../form/localize.ts';
import { renderPictures } from '../pdf/pictures.ts';
import { renderPdf, renderPoster } from '../pdf/render.ts';
import { forgetDocuments } from '../pdf/typst.ts';
import type { BuiltFile, DocumentFormat, DocumentJob } from './jobs.ts';

/** @throws DocumentError if a text does not fit or a letter is missing */
export async function* buildDocument({
  form,
  languages,
  formats,
  organisation,
}: DocumentJob): AsyncGenerator<BuiltFile> {
  // Before and not after: nobody waits for it behind the last document.
  forgetDocuments();
  const localized = localize(form, languages);
  const renderers: Record<DocumentFormat, () => Promise<Omit<BuiltFile, 'format'>>> = {
    pdf: async () => renderPdf(localized, 'fill', organisation),
    'print.pdf': async () => renderPdf(localized, 'print', organisation),
    'poster.pdf': async () => renderPoster(localized, organisation),
    docx: async () => ({
      bytes: await renderDocx(localized, organisation, await renderPictures(localized, organisation)),
      pages: null,
    }),
  };
  for (const format of formats) yield { format, ...(await renderers[format]()) };
}
