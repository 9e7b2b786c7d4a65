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
  const [first] = await renderPages(pdf, [1], WIDTH);
  return first as Uint8Array;
}

/**
 * WebP pictures of pages, fields drawn.
 * @param pages counted from 1
 * @param width in pixels
 */
export async function renderPages(pdf: Uint8Array, pages: readonly number[], width: number): Promise<Uint8Array[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pictures: Uint8Array[] = [];
    for (const number of pages) {
      const page = await document
        .getPage(number - 1)
        .render({ scale: SCALE, render: 'bitmap', renderFormFields: true });
      const raw = { width: page.width, height: page.height, channels: 4 } as const;
      const picture = sharp(page.data, { raw }).flatten({ background: '#fff' });
      pictures.push(await picture.resize({ width }).webp({ quality: 80, effort: 2 }).toBuffer());
    }
    return pictures;
  } finally {
    document.destroy();
  }
}
