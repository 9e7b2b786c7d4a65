// What a document costs, stage by stage. For the benchmark only.
import { renderDocx } from '../docx/render.ts';
import type { Form } from '../form/facts.ts';
import { localize } from '../form/localize.ts';
import type { Languages } from '../locales.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { makeFontFiles } from '../pdf/field-font-file.ts';
import { openLean } from '../pdf/lean.ts';
import { overlayFields } from '../pdf/overlay.ts';
import { renderPictures } from '../pdf/pictures.ts';
import { sheetJob } from '../pdf/render.ts';
import { compileTypst, exportPdf, forgetDocuments, layOut } from '../pdf/typst.ts';
import type { Organisation } from '../programme/organisation.ts';
import { buildPicture } from './picture.ts';

/** Makes ready what workers are otherwise lent. */
export const equip = async (): Promise<void> => lendFontFiles(await makeFontFiles());

/** Milliseconds of processor time per stage of one form in one language set: the same on a busy machine. */
export interface Stages {
  readonly compile: number;
  readonly export: number;
  readonly overlay: number;
  /** The edition to fill in by hand, by Typst alone. */
  readonly print: number;
  readonly docx: number;
  readonly preview: number;
}

/**
 * Needs the faces that people type in: see {@link equip}.
 * @param cold forget earlier documents first, as in a new process; else what a worker forgets between two
 */
export async function measureStages(
  form: Form,
  languages: Languages,
  { organisation, cold }: { readonly organisation: Organisation; readonly cold: boolean },
): Promise<Stages> {
  const localized = localize(form, languages);
  const job = sheetJob(localized, 'fill', organisation);
  forgetDocuments(cold);
  const watch = stopwatch();
  const laidOut = layOut(job);
  const compile = watch();
  const sheet = exportPdf(laidOut, job);
  const exported = watch();
  const file = openLean(sheet);
  overlayFields(file, localized, organisation.colours);
  const pdf = file.save().bytes;
  const overlay = watch();
  compileTypst(sheetJob(localized, 'print', organisation));
  const print = watch();
  await renderDocx(localized, organisation, await renderPictures(localized, organisation));
  const docx = watch();
  await Array.fromAsync(buildPicture({ pdf, pages: [1], of: 'form' }));
  return { compile, export: exported, overlay, print, docx, preview: watch() };
}

/** @returns a function that tells the milliseconds of processor time since it was last asked */
function stopwatch(): () => number {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}
