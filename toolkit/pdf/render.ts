// LocalizedForm → PDF, to fill in on a screen or by hand.

import { DocumentError } from '../errors.ts';
import { currentVersion, identityOf } from '../form/imprint.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { formatLanguages } from '../locales.ts';
import type { Organisation } from '../programme/organisation.ts';
import { plainText } from '../text/text.ts';
import type { CompactPdf } from './compact.ts';
import { openLean } from './lean.ts';
import { overlayFields } from './overlay.ts';
import { sheetOf } from './sheet.ts';
import { compileTypst, type TypstJob } from './typst.ts';

/** `fill`: with form fields; `print`: with lines to write on and no fields. */
export type PdfMode = 'fill' | 'print';

/** What Typst is asked for. */
export function sheetJob(form: LocalizedForm, mode: PdfMode, organisation: Organisation): TypstJob {
  const { date } = currentVersion(form);
  const title = plainText(form.title);
  return {
    template: 'main.typ',
    name: `${form.id}, ${formatLanguages(form.languages)}, ${mode}`,
    date,
    organisation,
    job: {
      form: sheetOf(form, organisation),
      mode,
      title,
      identity: identityOf(form, form.languages),
      date: date.split('-').map(Number),
    },
  };
}

/**
 * A PDF/UA-1 file of the form.
 * @param organisation whose colours and address of the site are printed
 * @throws DocumentError if a text does not fit, a letter is missing in the fonts, or there are more pages than
 *   the form allows itself
 */
export function renderPdf(form: LocalizedForm, mode: PdfMode, organisation: Organisation): CompactPdf {
  const file = openLean(compileTypst(sheetJob(form, mode, organisation)));
  if (mode === 'fill') overlayFields(file, form, organisation.colours);
  const rendered = file.save();
  checkPages(form, mode, rendered.pages);
  return rendered;
}

/**
 * The part of the form that is also a poster, on A3, to write on with a marker.
 * @throws DocumentError if the form has no poster, or the poster more than one page
 */
export function renderPoster(form: LocalizedForm, organisation: Organisation): CompactPdf {
  const { poster } = form;
  const where = `${form.id}, ${formatLanguages(form.languages)}, poster`;
  if (!poster) throw new DocumentError('The form has no poster.', where, 'Add poster to its definition.');
  const job = sheetJob(form, 'print', organisation);
  const rendered = openLean(
    compileTypst({ ...job, template: 'poster.typ', name: where, job: { ...job.job, poster } }),
  ).save();
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
