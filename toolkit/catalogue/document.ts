// One form in one language set → its files. The only place that knows which format comes from which room.
import { fillBlank } from '../answers/fill.ts';
import { renderDocx } from '../docx/render.ts';
import { askedForm } from '../form/asked.ts';
import { knownTo } from '../form/known-answers.ts';
import { localize } from '../form/localize.ts';
import { withDrawnLogo } from '../pdf/logo.ts';
import { renderPictures } from '../pdf/pictures.ts';
import { renderPdf, renderPoster } from '../pdf/render.ts';
import { forgetDocuments } from '../pdf/typst.ts';
import type { BuiltFile, DocumentFormat, DocumentJob } from './jobs.ts';

/** Writes into an empty form what the organisation knows beforehand. */
async function fillKnown(
  file: Omit<BuiltFile, 'format'>,
  { form, languages, organisation }: Pick<DocumentJob, 'form' | 'languages' | 'organisation'>,
): Promise<Omit<BuiltFile, 'format'>> {
  if (!organisation.answers) return file;
  const { inputs } = askedForm(form);
  const known = knownTo({ inputs }, organisation, languages[0]);
  return Object.keys(known).length > 0 ? { ...file, bytes: await fillBlank(file.bytes, inputs, known) } : file;
}

/** @throws DocumentError if a text does not fit or a letter is missing */
export async function* buildDocument({
  form,
  languages,
  formats,
  organisation: given,
}: DocumentJob): AsyncGenerator<BuiltFile> {
  // Before and not after: nobody waits for it behind the last document.
  forgetDocuments();
  const localized = localize(form, languages);
  const organisation = await withDrawnLogo(given);
  const renderers: Record<DocumentFormat, () => Promise<Omit<BuiltFile, 'format'>>> = {
    pdf: async () => renderPdf(localized, 'fill', organisation),
    'print.pdf': async () => renderPdf(localized, 'print', organisation),
    'poster.pdf': async () => renderPoster(localized, organisation),
    docx: async () => ({
      bytes: await renderDocx(localized, organisation, await renderPictures(localized, organisation)),
      pages: null,
    }),
  };
  const fill = (file: Omit<BuiltFile, 'format'>) => fillKnown(file, { form, languages, organisation });
  for (const format of formats) {
    const file = await renderers[format]();
    yield { format, ...(format === 'pdf' || format === 'docx' ? await fill(file) : file) };
  }
}
