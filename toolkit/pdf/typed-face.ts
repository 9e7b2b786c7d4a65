// The face in which a form is filled in, as its files carry it: its codes are code points, and its W array says which letters
// it has and how wide they are, so no font file is needed to write with it (ISO 32000-1, 9.7.4.3).
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { GAP } from './field-letters.ts';

const name = PDFName.of;

export interface TypedFace {
  readonly alias: string;
  readonly dict: PDFDict;
  /** Code points; that of a gap for a letter that the face does not have. */
  codes(text: string): number[];
  /** In thousandths of the font size. */
  width(text: string): number;
}

/** The face of a form to fill in. @throws Error for a file without fields */
export function readFace(document: PDFDocument): TypedFace {
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

/** Code point → width, from the W array of the descendant font as unicode-codes.ts writes it. */
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

/** Codes as operators show them: a string in hexadecimal digits (ISO 32000-1, 7.3.4.3). */
export const toHex = (codes: readonly number[]): string =>
  codes.map((code) => code.toString(16).padStart(4, '0')).join('');

/**
 * Breaks at blanks, and within a word that is longer than a line.
 * @param room in thousandths of the font size
 */
export function wrap(face: TypedFace, text: string, room: number): string[] {
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
