// LocalizedForm → PDF, to fill in on a screen or by hand.
import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { DocumentError } from '../errors.ts';
import { currentVersion } from '../form/changes.ts';
import { formInputs } from '../form/inputs.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { plainText } from '../form/text.ts';
import { formatLanguages, LOCALES } from '../locales.ts';
import { type CompactPdf, compactPdf } from './compact.ts';
import { overlayFields } from './overlay.ts';
import { sheetOf } from './sheet.ts';
import { compileTypst, type TypstJob } from './typst.ts';

/** `fill`: with form fields; `print`: with lines to write on and no fields. */
export type PdfMode = 'fill' | 'print';

/** What Typst is asked for. */
export function sheetJob(form: LocalizedForm, mode: PdfMode, site: string): TypstJob {
  const { date } = currentVersion(form);
  const title = plainText(form.title);
  return {
    template: 'main.typ',
    name: `${form.id}, ${formatLanguages(form.languages)}, ${mode}`,
    date,
    job: { form: sheetOf(form, site), mode, title, date: date.split('-').map(Number) },
  };
}

/** pdf-lib pauses every hundred objects unless told not to, which took as long as the parsing itself. */
export const openSheet = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });

/** Writes the structure tree into object streams, as {@link compactPdf} does with a sheet that nothing is added to. */
export const saveCompact = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ updateFieldAppearances: false, addDefaultPage: false, objectsPerTick: Number.POSITIVE_INFINITY });

/**
 * A PDF/UA-1 file of the form.
 * @param site address of the site, of which the guide page's address is printed
 * @throws DocumentError if a text does not fit, a letter is missing in the fonts, or there are more pages than
 *   the form allows itself
 */
export async function renderPdf(form: LocalizedForm, mode: PdfMode, site: string): Promise<CompactPdf> {
  const sheet = compileTypst(sheetJob(form, mode, site));
  const rendered = mode === 'print' ? compactPdf(sheet) : await addFields(sheet, form);
  checkPages(form, mode, rendered.pages);
  return rendered;
}

async function addFields(sheet: Uint8Array, form: LocalizedForm): Promise<CompactPdf> {
  const document = await openSheet(sheet);
  const bulgarian = form.languages.some((locale) => LOCALES[locale].localForms === 'BGR');
  await overlayFields(document, formInputs(form), bulgarian ? 'FieldSansBGR' : 'FieldSans');
  return { bytes: await saveCompact(document), pages: document.getPageCount() };
}

/**
 * The part of the form that is also a poster, on A3, to write on with a marker.
 * @throws DocumentError if the form has no poster, or the poster more than one page
 */
export function renderPoster(form: LocalizedForm, site: string): CompactPdf {
  const { poster } = form;
  const where = `${form.id}, ${formatLanguages(form.languages)}, poster`;
  if (!poster) throw new DocumentError('The form has no poster.', where, 'Add poster to its definition.');
  const job = sheetJob(form, 'print', site);
  const sheet = compileTypst({ ...job, template: 'poster.typ', name: where, job: { ...job.job, poster } });
  const rendered = compactPdf(sheet);
  if (rendered.pages > 1)
    throw new DocumentError('The poster takes two pages.', where, 'Shorten its part of the form.');
  return rendered;
}

function checkPages(form: LocalizedForm, mode: PdfMode, pages: number): void {
  const limit = form.languages.length === 1 ? form.pageLimit.one : form.pageLimit.two;
  if (pages <= limit) return;
  throw new DocumentError(
    `The form takes ${pages} pages; its limit is ${limit}.`,
    `${form.id}, ${formatLanguages(form.languages)}, ${mode}`,
    'Shorten its texts, put fields side by side (width), or raise pageLimit in the definition.',
  );
}
