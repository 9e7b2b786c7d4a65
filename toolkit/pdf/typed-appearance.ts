// Draws typed text into a field with the face that the file already carries (ISO 32000-1, 12.7.3.3).
import { PDFArray, type PDFDict, type PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { readFace, type TypedFace, toHex, wrap } from './typed-face.ts';

const name = PDFName.of;
const SMALLEST = 4;
const STEP = 0.5;
/** Of a line that shrinks to its box, in heights of the box: what PDFium, pdf.js and poppler take for it. */
const LINE_SIZE = 10 / 15.6;
/** Line height in font sizes; PDFium and pdf.js use about the same. */
const LEADING = 1.2;
/** Where the first line stands below the top, in font sizes. */
const ASCENT = 0.95;
/** Height of a capital letter, in font sizes. */
const CAPITAL = 0.66;
const PADDING = 2;

/** A box to draw in: of several lines with a size of its own, or of one line. */
interface Box {
  readonly width: number;
  readonly height: number;
  /** The largest; 0 for a line as large as its box. */
  readonly fontSize: number;
  readonly multiline: boolean;
  /** Whether a line stands in the middle (ISO 32000-1, table 222 `Q`). */
  readonly centred: boolean;
}

/** @returns a function that gives a field the appearance of `text` in it, in the size that the field asks for if it fits */
export function typedAppearance(document: PDFDocument): (field: PDFDict, text: string) => void {
  const face = readFace(document);
  return (field, text) => {
    const { width, height } = field.lookup(name('Rect'), PDFArray).asRectangle();
    const centred = field.lookupMaybe(name('Q'), PDFNumber)?.asNumber() === 1;
    const box = { width, height, fontSize: fontSizeOf(field), multiline: isMultiline(field), centred };
    const stream = document.context.stream(drawText(face, text, box), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { [face.alias]: face.dict } },
    });
    field.set(name('AP'), document.context.obj({ N: document.context.register(stream) }));
  };
}

/** The size in the field's default appearance (ISO 32000-1, 12.7.3.3). */
function fontSizeOf(field: PDFDict): number {
  const appearance = field.lookup(name('DA'), PDFString).decodeText();
  return Number(/([\d.]+) Tf/.exec(appearance)?.[1] ?? 0);
}

/** Field flag 13 (ISO 32000-1, table 228). */
const isMultiline = (field: PDFDict): boolean =>
  ((field.lookupMaybe(name('Ff'), PDFNumber)?.asNumber() ?? 0) & (1 << 12)) > 0;

const drawText = (face: TypedFace, text: string, box: Box): string =>
  box.multiline ? drawLines(face, text, box) : drawLine(face, text.replaceAll('\n', ' '), box);

function drawLine(face: TypedFace, text: string, { width, height, fontSize, centred }: Box): string {
  const size = Math.min(fontSize || LINE_SIZE * height, ((width - 2 * PADDING) * 1000) / Math.max(1, face.width(text)));
  const left = centred ? (width - (face.width(text) * size) / 1000) / 2 : PADDING;
  return show(face, [text], { size, left, top: (height - size * CAPITAL) / 2 + size * ASCENT });
}

function drawLines(face: TypedFace, text: string, { width, height, fontSize }: Box): string {
  const wrapped = (size: number) => wrap(face, text, ((width - 2 * PADDING) * 1000) / size);
  let size = fontSize;
  while (size > SMALLEST && wrapped(size).length * size * LEADING > height) size -= STEP;
  return show(face, wrapped(size), { size, left: PADDING, top: height - PADDING / 2 });
}

interface Place {
  readonly size: number;
  readonly left: number;
  /** Of the first line. */
  readonly top: number;
}

function show(face: TypedFace, lines: readonly string[], { size, left, top }: Place): string {
  const shown = lines.map((line, at) => `${at ? 'T* ' : ''}<${toHex(face.codes(line.trimEnd()))}> Tj`);
  const font = `/${face.alias} ${size.toFixed(2)} Tf 0.106 0.165 0.2 rg ${(size * LEADING).toFixed(2)} TL`;
  return `/Tx BMC q BT ${font} ${left.toFixed(2)} ${(top - size * ASCENT).toFixed(2)} Td ${shown.join(' ')} ET Q EMC`;
}
