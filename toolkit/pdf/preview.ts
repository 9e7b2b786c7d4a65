// Pictures of pages, as PDFium (Chrome, Edge) shows them.
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import sharp, { type Sharp } from 'sharp';

/** Pixels of a page as it is drawn. */
const WIDTH = 620;

/** Opened with the module: who needs it has time until the first document is there. */
const library = PDFiumLibrary.init();

/**
 * WebP pictures of pages, fields drawn.
 * @param pages counted from 1
 * @param width in pixels
 */
export async function renderPages(pdf: Uint8Array, pages: readonly number[], width: number): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  for await (const drawn of drawPages(pdf, pages))
    pictures.push(await drawn.resize({ width }).webp({ quality: 80, effort: 2 }).toBuffer());
  return pictures;
}

/**
 * Pages as pixels, 620 wide, for sharp to go on with. Fields are drawn as annotations: PDFium's own form filling gives the
 * same pixels later.
 * @param pages counted from 1
 */
export async function* drawPages(pdf: Uint8Array, pages: Iterable<number>): AsyncGenerator<Sharp> {
  const document = await (await library).loadDocument(pdf);
  try {
    for (const number of pages) {
      const page = document.getPage(number - 1);
      const drawn = await page.render({ ...sizeOf(page), scale: 1, render: 'bitmap' });
      const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
      yield sharp(drawn.data, { raw }).flatten({ background: '#fff' });
    }
  } finally {
    document.destroy();
  }
}

/** In pixels. Smaller pictures are shrunk by sharp: PDFium draws no line thinner than a pixel. */
function sizeOf(page: PDFiumPage): { readonly width: number; readonly height: number } {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  return { width: WIDTH, height: Math.round((WIDTH * originalHeight) / originalWidth) };
}
