// A picture of the first page, as PDFium (Chrome, Edge) shows it.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** Pixels: two per CSS pixel in the largest place that shows a preview. */
const WIDTH = 620;
/** Pixels per point that PDFium draws at; sharp then shrinks, which is finer than drawing small. */
const SCALE = 1.25;

let library: Promise<PDFiumLibrary> | undefined;

/** @returns a WebP picture of page 1, 620 pixels wide, fields drawn */
export async function renderPreview(pdf: Uint8Array): Promise<Uint8Array> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const page = await document.getPage(0).render({ scale: SCALE, render: 'bitmap', renderFormFields: true });
    const raw = { width: page.width, height: page.height, channels: 4 } as const;
    const picture = sharp(page.data, { raw }).flatten({ background: '#fff' });
    return await picture.resize({ width: WIDTH }).webp({ quality: 80, effort: 2 }).toBuffer();
  } finally {
    document.destroy();
  }
}
