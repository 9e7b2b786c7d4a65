// A picture in the head of every page of a finished PDF, as an artifact (ISO 14289-1, 7.8; ISO 32000-1, 14.8.2.2). Needs
// pdf-lib alone, so it also runs in a browser.
import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  type PDFDocument,
  type PDFImage,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  type PDFStream,
} from 'pdf-lib';
import type { Face } from '../form/face.ts';
import { openDocument } from './opened.ts';

/** Points of a millimetre. */
const MM = 72 / 25.4;
/** The longer side of A4 in points, with some room. */
const A4_LENGTH = 850;

/** Where the head ends, and how large it may be; lengths in millimetres. */
interface Place {
  readonly right: number;
  readonly height: number;
  readonly width: number;
}
const FIRST: Place = { right: 17, height: 7, width: 90 };
/** Before the number of the form, which ends the running head. */
const LATER: Place = { right: 31, height: 6, width: 60 };
/** Text within the artifact of a head: that of a first page is empty. */
const RUNNING_HEAD = /\/Subtype\s*\/Header\b(?:(?!\bEMC\b)[\s\S])*\bBT\b/;

/** The file with the face in the head of every page that has a head. @throws RefusedFile if it is broken */
export async function stampPdf(bytes: Uint8Array, { line }: Face): Promise<Uint8Array> {
  const document = await openDocument(bytes);
  const image = await document.embedPng(line.png);
  for (const page of document.getPages()) {
    const place = placeOn(page, contentOf(page, document));
    if (place) stampPage(page, image, place, document);
  }
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

/** Cards to cut out, and pages left blank, have neither head nor foot: nothing is put there. A certificate has its frame. */
function placeOn(page: PDFPage, content: string): Place | undefined {
  if (/\/Subtype\s*\/Footer/.test(content)) return RUNNING_HEAD.test(content) ? LATER : FIRST;
  const { width, height } = page.getSize();
  return width > height && width < A4_LENGTH && content !== '' ? FIRST : undefined;
}

/** What a page draws, as text. */
function contentOf({ node }: PDFPage, { context }: PDFDocument): string {
  const contents = node.Contents();
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts
    .map((part) => (part instanceof PDFRef ? context.lookup(part) : part) as PDFStream | undefined)
    .map((stream) => {
      if (stream instanceof PDFRawStream) return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
      return stream instanceof PDFContentStream ? stream.getContentsString() : '';
    })
    .join('\n');
}

function stampPage(page: PDFPage, image: PDFImage, place: Place, { context }: PDFDocument): void {
  const { width: across, height: down } = page.getSize();
  // Landscape A4 is bound at the top and has its head lower.
  const top = (across > down && across < A4_LENGTH ? 25 : 15) * MM;
  const scale = Math.min((place.height * MM) / image.height, (place.width * MM) / image.width);
  const [width, height] = [image.width * scale, image.height * scale];
  // The middle of the running head, 5.8 mm above the text.
  const y = down - top + 5.8 * MM - height / 2;
  const name = page.node.newXObject('Organiser', image.ref).toString();
  const numbers = [width, 0, 0, height, across - place.right * MM - width, y].map((number) => number.toFixed(2));
  const draw = `/Artifact <</Type /Pagination /Subtype /Header>> BDC\nq ${numbers.join(' ')} cm ${name} Do Q\nEMC`;
  // What the page draws may leave its coordinates changed.
  const [open, close] = ['q', 'Q'].map((sign) => context.register(context.flateStream(sign)));
  page.node.wrapContentStreams(open as PDFRef, close as PDFRef);
  page.node.addContentStream(context.register(context.flateStream(draw)));
}
