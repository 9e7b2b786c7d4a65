// A page of one PDF as a picture in others: its drawing is written once, however often it is shown.
import {
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { streamText } from '../pdf/page-content.ts';

const name = PDFName.of;

/** Strings (ISO 32000-1, 7.3.4), and around them the operators that mark content (14.6). */
const STRINGS_AND_MARKS =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|(?<![<>])<[\dA-Fa-f\s]*>|\/\S+\s+(?:<<[\s\S]*?>>|\/\S+)\s+BDC\b|\/\S+\s+BMC\b|\bEMC\b/g;

/** In a picture nothing has a tag: the picture has one, with a text that stands for all of it (ISO 14289-1, 7.3). */
const withoutMarks = (content: string): string =>
  content.replace(STRINGS_AND_MARKS, (found) => (/^[(<]/.test(found) ? found : ''));

/**
 * Copies a page into a document, as a form XObject in the square that an image takes (ISO 32000-1, 8.9.5.1 and 8.10).
 * @throws Error if the page has several streams of content, which Typst writes for none
 */
export function copyAsPicture(page: PDFPage, into: PDFDocument): PDFRef {
  const stream = page.node.Contents();
  const resources = page.node.Resources();
  if (!(stream instanceof PDFRawStream) || !resources) throw new Error('The page is not as Typst writes it.');
  const content = withoutMarks(streamText(stream));
  const { width, height } = page.getSize();
  const entries = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Matrix: [1 / width, 0, 0, 1 / height, 0, 0],
    Resources: PDFObjectCopier.for(page.doc.context, into.context).copy(resources),
  };
  return into.context.register(
    into.context.flateStream(
      Uint8Array.from(content, (sign) => sign.charCodeAt(0)),
      entries,
    ),
  );
}

/** Puts pictures in the place of the images that a page draws, in the order of their names. */
export function replaceImages(page: PDFPage, pictures: readonly PDFRef[]): void {
  const drawn = page.node.Resources()?.lookup(name('XObject'), PDFDict);
  const images =
    drawn?.entries().filter(([key]) => drawn.lookup(key, PDFStream).dict.get(name('Subtype')) === name('Image')) ?? [];
  if (images.length !== pictures.length)
    throw new Error(`A page draws ${images.length} images, not ${pictures.length}.`);
  for (const [at, [key, image]] of images.entries()) {
    drawn?.set(key, pictures[at] as PDFRef);
    page.doc.context.delete(image as PDFRef);
  }
}
