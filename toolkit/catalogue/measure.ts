// What a document costs, stage by stage. For the benchmark only.
import { renderDocx } from '../docx/render.ts';
import type { FormDefinition } from '../form/definition.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import type { Languages } from '../locales.ts';
import { PdfFile } from '../pdf/file.ts';
import { overlayFields } from '../pdf/overlay.ts';
import { renderPreview } from '../pdf/preview.ts';
import { sheetJob } from '../pdf/render.ts';
import { exportPdf, forgetDocuments, layOut } from '../pdf/typst.ts';

/** Milliseconds per stage of one form in one language set. */
export interface Stages {
  readonly compile: number;
  readonly export: number;
  readonly overlay: number;
  readonly docx: number;
  readonly preview: number;
}

/** @param cold forget earlier documents first, as in a new process */
export async function measureStages(form: FormDefinition, languages: Languages, cold: boolean): Promise<Stages> {
  const site = 'https://mentoring.example';
  const localized = localize(form, languages);
  const job = sheetJob(localized, 'fill', site);
  if (cold) forgetDocuments(true);
  const watch = stopwatch();
  const laidOut = layOut(job);
  const compile = watch();
  const sheet = exportPdf(laidOut, job);
  const exported = watch();
  const file = new PdfFile(sheet);
  overlayFields(file, formInputs(localized), 'FieldSans');
  const pdf = file.save().bytes;
  const overlay = watch();
  renderDocx(localized, { site });
  const docx = watch();
  await renderPreview(pdf);
  return { compile, export: exported, overlay, docx, preview: watch() };
}

/** @returns a function that tells the milliseconds since it was last asked */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed;
  };
}
