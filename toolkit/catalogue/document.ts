// One form in one language set → its files. The only place that knows which format comes from which room.
import { renderDocx } from '../docx/render.ts';
import type { FormDefinition } from '../form/definition.ts';
import { localize } from '../form/localize.ts';
import type { Languages } from '../locales.ts';
import type { PackSheet } from '../pack/render.ts';
import { renderPdf, renderPoster } from '../pdf/render.ts';
import { forgetDocuments } from '../pdf/typst.ts';
import type { Format } from './entry.ts';

export interface DocumentJob {
  readonly form: FormDefinition;
  readonly languages: Languages;
  /** In any order; `webp` is a picture of `pdf`. */
  readonly formats: readonly Format[];
  readonly site: string;
  /** The form to fill in, if it is built already. */
  readonly pdf?: Uint8Array;
}

export interface BuiltFile {
  /** What stands behind the languages in the file's name. */
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly sheets?: readonly PackSheet[];
}

/** @throws DocumentError if a text does not fit or a letter is missing */
export async function buildDocument({ form, languages, formats, site, pdf }: DocumentJob): Promise<BuiltFile[]> {
  const localized = localize(form, languages);
  let filling: ReturnType<typeof renderPdf> | undefined;
  const fillable = () => {
    filling ??= renderPdf(localized, 'fill', site);
    return filling;
  };
  const renderers: Record<Format, () => Promise<Omit<BuiltFile, 'format'>>> = {
    pdf: fillable,
    'print.pdf': () => renderPdf(localized, 'print', site),
    'poster.pdf': async () => renderPoster(localized, site),
    docx: async () => ({ bytes: renderDocx(localized, { site }), pages: null }),
    webp: async () => ({ bytes: await drawPreview(pdf ?? (await fillable()).bytes), pages: null }),
  };
  const files: BuiltFile[] = [];
  for (const format of formats) files.push({ format, ...(await renderers[format]()) });
  forgetDocuments();
  return files;
}

/** PDFium and sharp are opened where pictures are drawn: a worker that draws none starts in two thirds of the time. */
async function drawPreview(pdf: Uint8Array): Promise<Uint8Array> {
  const { renderPreview } = await import('../pdf/preview.ts');
  return renderPreview(pdf);
}
