// A form made and filled in at once.
import { fillBlank } from '../answers/fill.ts';
import type { Answers } from '../form/answers.ts';
import type { Form } from '../form/facts.ts';
import { localize } from '../form/localize.ts';
import type { Languages } from '../locales.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { makeFontFiles } from '../pdf/field-font-file.ts';
import type { Organisation } from '../programme/organisation.ts';
import { buildDocument } from './document.ts';

export interface FillingJob {
  readonly form: Form;
  readonly languages: Languages;
  readonly format: 'pdf' | 'docx';
  readonly answers: Answers;
  readonly organisation: Organisation;
}

/** @throws DocumentError for an answer that the form does not ask for, or that its place does not take */
export async function makeFilled({ form, languages, format, answers, organisation }: FillingJob): Promise<Uint8Array> {
  lendFontFiles(await makeFontFiles());
  let blank: Uint8Array = new Uint8Array();
  for await (const { bytes } of buildDocument({ form, languages, formats: [format], organisation })) blank = bytes;
  return fillBlank(blank, localize(form, languages), answers);
}
