// A form made and filled in at once.
import { fillBlank } from '../answers/fill.ts';
import type { Answers } from '../form/answers.ts';
import { askedForm } from '../form/asked.ts';
import type { Form } from '../form/facts.ts';
import type { Languages } from '../locales.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import type { Organisation } from '../programme/organisation.ts';

export interface FillingJob {
  readonly form: Form;
  readonly languages: Languages;
  readonly format: 'pdf' | 'docx';
  readonly answers: Answers;
  readonly organisation: Organisation;
}

type Blank = Omit<FillingJob, 'answers'>;

/** The file of a form as it is downloaded. */
export async function makeBlank({ form, languages, format, organisation }: Blank): Promise<Uint8Array> {
  // Commands that make no document do not wait for what makes them.
  const { makeFontFiles } = await import('../pdf/field-font-file.ts');
  const { buildDocument } = await import('./document.ts');
  lendFontFiles(await makeFontFiles());
  let blank: Uint8Array = new Uint8Array();
  for await (const { bytes } of buildDocument({ form, languages, formats: [format], organisation })) blank = bytes;
  return blank;
}

/** @throws DocumentError for an answer that the form does not ask for, or that its place does not take */
export const makeFilled = async ({ answers, ...job }: FillingJob): Promise<Uint8Array> =>
  fillBlank(await makeBlank(job), askedForm(job.form).inputs, answers);
