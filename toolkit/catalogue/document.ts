// One form in one language set → its files. The only place that knows which format comes from which room.
import { renderDocx } from '../docx/render.ts';
import type { FormDefinition } from '../form/definition.ts';
import { localize } from '../form/localize.ts';
import type { Languages } from '../locales.ts';
import type { PackSheet } from '../pack/render.ts';
import { renderPdf, renderPoster } from '../pdf/render.ts';
import { forgetDocuments } from '../pdf/typst.ts';
import type { Format } from './entry.ts';

/** What is a document of its own; `webp` is a picture of one. */
export type DocumentFormat = Exclude<Format, 'webp'>;

export interface DocumentJob {
  readonly form: FormDefinition;
  readonly languages: Languages;
  readonly formats: readonly DocumentFormat[];
  readonly site: string;
}

export interface BuiltFile {
  /** What stands behind the languages in the file's name. */
  readonly format: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly sheets?: readonly PackSheet[];
}

/** @throws DocumentError if a text does not fit or a letter is missing */
export async function* buildDocument({ form, languages, formats, site }: DocumentJob): AsyncGenerator<BuiltFile> {
  // Before and not after: nobody waits for it behind the last document.
  forgetDocuments();
  const localized = localize(form, languages);
  const renderers: Record<DocumentFormat, () => Promise<Omit<BuiltFile, 'format'>>> = {
    pdf: () => renderPdf(localized, 'fill', site),
    'print.pdf': () => renderPdf(localized, 'print', site),
    'poster.pdf': async () => renderPoster(localized, site),
    docx: async () => ({ bytes: renderDocx(localized, { site }), pages: null }),
  };
  for (const format of formats) yield { format, ...(await renderers[format]()) };
}
