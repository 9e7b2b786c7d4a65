// Draws typed text into a field with the face that the file already carries (ISO 32000-1, 12.7.3.3): glyph ids come
// from its ToUnicode map and widths from its W array, so no font file is needed.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRawStream,
} from 'pdf-lib';

const name = PDFName.of;
const LARGEST = 10;
const SMALLEST = 4;
/** Line height in font sizes; PDFium and pdf.js use about the same. */
const LEADING = 1.25;
const PADDING = 2;

interface TypedFace {
  readonly alias: string;
  readonly dict: PDFDict;
  glyphs(text: string): number[];
  /** In thousandths of the font size. */
  width(text: string): number;
}

/** @returns a function that gives a field the appearance of `text` in it */
export function typedAppearance(document: PDFDocument): (field: PDFDict, text: string) => void {
  const face = readFace(document);
  return (field, text) => {
    const { width, height } = field.lookup(name('Rect'), PDFArray).asRectangle();
    const size = fittingSize(face, text, width - 2 * PADDING, height);
    const lines = wrap(face, text, ((width - 2 * PADDING) * 1000) / size);
    const stream = document.context.stream(drawLines(face, lines, size, height), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: { [face.alias]: face.dict } },
    });
    field.set(name('AP'), document.context.obj({ N: document.context.register(stream) }));
  };
}

function fittingSize(face: TypedFace, text: string, width: number, height: number): number {
  for (let size = LARGEST; size > SMALLEST; size -= 0.5) {
    if (wrap(face, text, (width * 1000) / size).length * size * LEADING <= height) return size;
  }
  return SMALLEST;
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

function drawLines(face: TypedFace, lines: readonly string[], size: number, height: number): string {
  const leading = size * LEADING;
  const block = lines.length * leading;
  const top = Math.min(height, (height + block) / 2);
  const shown = lines.map((line, at) => `${at ? 'T* ' : ''}<${toHex(face.glyphs(line.trimEnd()))}> Tj`);
  const start = `${PADDING} ${(top - size).toFixed(2)} Td`;
  return `/Tx BMC q BT /${face.alias} ${size} Tf 0.106 0.165 0.2 rg ${leading.toFixed(2)} TL ${start} ${shown.join(' ')} ET Q EMC`;
}

const toHex = (glyphs: readonly number[]): string =>
  glyphs.map((glyph) => glyph.toString(16).padStart(4, '0')).join('');

function readFace(document: PDFDocument): TypedFace {
  const fonts = document.getForm().acroForm.dict.lookup(name('DR'), PDFDict).lookup(name('Font'), PDFDict);
  const [alias] = fonts.keys() as [PDFName];
  const dict = fonts.lookup(alias, PDFDict);
  const glyphOf = readGlyphs(dict);
  const widths = readWidths(dict);
  const unknown = glyphOf.get('?') ?? 0;
  const glyphs = (text: string) => [...text.normalize('NFC')].map((sign) => glyphOf.get(sign) ?? unknown);
  return {
    alias: alias.decodeText(),
    dict,
    glyphs,
    width: (text) => glyphs(text).reduce((sum, glyph) => sum + (widths.get(glyph) ?? 1000), 0),
  };
}

/** Character → glyph id, from the ToUnicode map (ISO 32000-1, 9.10.3). */
function readGlyphs(font: PDFDict): Map<string, number> {
  const map = new TextDecoder('latin1').decode(
    decodePDFRawStream(font.lookup(name('ToUnicode')) as PDFRawStream).decode(),
  );
  const found = new Map<string, number>();
  for (const [, glyph, text] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gi)) {
    const units = (text as string).match(/.{4}/g) ?? [];
    const sign = String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
    if (!found.has(sign)) found.set(sign, Number.parseInt(glyph as string, 16));
  }
  return found;
}

/** Glyph id → width, from the W array of the descendant font (ISO 32000-1, 9.7.4.3), as pdf-lib writes it: `first [w …]`. */
function readWidths(font: PDFDict): Map<number, number> {
  const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const runs = descendant.lookup(name('W'), PDFArray);
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < runs.size(); at += 2) {
    const first = runs.lookup(at, PDFNumber).asNumber();
    const run = runs.lookup(at + 1, PDFArray);
    for (let glyph = 0; glyph < run.size(); glyph++) widths.set(first + glyph, run.lookup(glyph, PDFNumber).asNumber());
  }
  return widths;
}
