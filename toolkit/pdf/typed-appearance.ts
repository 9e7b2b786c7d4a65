// Draws typed text into a field with the face that the file already carries (ISO 32000-1, 12.7.3.3): its codes are code
// points, and its W array says which letters it has and how wide they are, so no font file is needed.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { GAP } from './field-letters.ts';

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

interface TypedFace {
  readonly alias: string;
  readonly dict: PDFDict;
  /** Code points; that of a gap for a letter that the face does not have. */
  codes(text: string): number[];
  /** In thousandths of the font size. */
  width(text: string): number;
}

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

/** Breaks at blanks, and within a word that is longer than a line. */
function wrap(face: TypedFace, text: string, room: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(/(?<= )/).flatMap((part) => breakWord(face, part, room))) {
      const last = lines.at(-1) as string;
      if (face.width((last + word).trimEnd()) <= room) lines[lines.length - 1] = last + word;
      else lines.push(word);
    }
    return lines;
  });
}

function breakWord(face: TypedFace, word: string, room: number): string[] {
  if (face.width(word.trimEnd()) <= room) return [word];
  const pieces: string[] = [''];
  for (const sign of word) {
    if (face.width(pieces.at(-1) + sign) > room) pieces.push('');
    pieces[pieces.length - 1] += sign;
  }
  return pieces;
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

const toHex = (codes: readonly number[]): string => codes.map((code) => code.toString(16).padStart(4, '0')).join('');

function readFace(document: PDFDocument): TypedFace {
  const fonts = document.getForm().acroForm.dict.lookup(name('DR'), PDFDict).lookup(name('Font'), PDFDict);
  const [alias] = fonts.keys() as [PDFName];
  const dict = fonts.lookup(alias, PDFDict);
  const widths = readWidths(dict);
  const codes = (text: string) =>
    [...text.normalize('NFC')]
      .map((sign) => sign.codePointAt(0) as number)
      .map((code) => (widths.has(code) ? code : GAP));
  return {
    alias: alias.decodeText(),
    dict,
    codes,
    width: (text) => codes(text).reduce((sum, code) => sum + (widths.get(code) ?? 0), 0),
  };
}

/** Code point → width, from the W array of the descendant font (ISO 32000-1, 9.7.4.3), as unicode-codes.ts writes it. */
function readWidths(font: PDFDict): Map<number, number> {
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const runs = descendant.lookup(name('W'), PDFArray);
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < runs.size(); at += 2) {
    const first = runs.lookup(at, PDFNumber).asNumber();
    const run = runs.lookup(at + 1, PDFArray);
    for (let next = 0; next < run.size(); next++) widths.set(first + next, run.lookup(next, PDFNumber).asNumber());
  }
  return widths;
}
