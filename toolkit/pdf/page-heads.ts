// Where heads of finished pages of ours are, and what is drawn there afterwards.
import type { PDFDocument, PDFImage, PDFPage, PDFRef } from 'pdf-lib';
import type { DrawnPicture } from '../form/face.ts';
import type { PageReader } from './page-content.ts';

/** Points of a millimetre. */
export const MM = 72 / 25.4;
/** The longer side of A4 in points, with some room. */
const A4_LENGTH = 850;

/** Where the organiser's face ends, and how large it may be; lengths in millimetres. */
interface Place {
  readonly right: number;
  readonly height: number;
  readonly width: number;
}

const FIRST: Place = { right: 17, height: 7, width: 90 };
/** Before the number of the form, which ends the running head. */
const LATER: Place = { right: 31, height: 6, width: 60 };
/** The artifact of a head: that of a first page is empty. */
const RUNNING_HEAD = /\/Subtype\s*\/Header\b[\s\S]*?\bEMC\b/g;

export interface Head {
  readonly page: PDFPage;
  readonly place: Place;
  /** The page begins a sheet, and has nothing in its head. */
  readonly isFirst: boolean;
  /** From the left edge to the text; from the lower edge to the middle of the head. In points. */
  readonly left: number;
  readonly middle: number;
}

/**
 * Cards to cut out, and pages left blank, have neither head nor foot: nothing is put there. A certificate has its frame.
 * @param content what the page draws
 * @param read says how wide the words in a part of it are
 */
export function headOf(page: PDFPage, content: string, read: PageReader): Head | undefined {
  const { width, height } = page.getSize();
  // Landscape A4 is bound at the top and has its head lower.
  const boundAtTop = width > height && width < A4_LENGTH;
  const hasFoot = /\/Subtype\s*\/Footer/.test(content);
  if (!hasFoot && !(boundAtTop && content !== '')) return undefined;
  const words = read(page, (content.match(RUNNING_HEAD) ?? []).join('\n')).width;
  const isFirst = !hasFoot || words === 0;
  const [top, left] = boundAtTop ? [25, 17] : [15, 25];
  // The middle of the running head, 5.8 mm above the text.
  const place = isFirst ? FIRST : beside(words / MM, width / MM - left);
  return { page, place, isFirst, left: left * MM, middle: height - (top - 5.8) * MM };
}

/** What a title leaves of the line, the number of the form being a gap between them. */
const beside = (words: number, line: number): Place => ({
  ...LATER,
  width: Math.max(0, Math.min(LATER.width, line - LATER.right - words)),
});

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size in points of a picture that has so many millimetres. */
export function sizeIn({ width, height }: Size, most: Size) {
  const scale = Math.min((most.height * MM) / height, (most.width * MM) / width);
  return { width: width * scale, height: height * scale };
}

export type Embed = (drawn: DrawnPicture) => Promise<PDFImage>;

/** Embeds each picture once, and none that no page shows. */
export function embedder(document: PDFDocument): Embed {
  const embedded = new Map<DrawnPicture, Promise<PDFImage>>();
  return (drawn) => {
    const image = embedded.get(drawn) ?? document.embedPng(drawn.png);
    embedded.set(drawn, image);
    return image;
  };
}

/** Operators that show a picture with its lower left corner there. */
export function showPicture({ node }: PDFPage, image: PDFImage, [x, y, width, height]: Box): string {
  const name = node.newXObject('Organiser', image.ref).toString();
  return `q ${[width, 0, 0, height, x, y].map((number) => number.toFixed(2)).join(' ')} cm ${name} Do Q`;
}

/** Left, bottom, width, height in points. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Draws after what the page draws, which may leave its coordinates changed. */
export function drawOver({ node }: PDFPage, operators: readonly string[], { context }: PDFDocument): void {
  const [open, close] = ['q', 'Q'].map((sign) => context.register(context.flateStream(sign)));
  node.wrapContentStreams(open as PDFRef, close as PDFRef);
  node.addContentStream(context.register(context.flateStream(operators.join('\n'))));
}
