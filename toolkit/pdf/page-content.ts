// What a finished page of ours draws: its operators, and the letters of its text by the names that its fonts give them
// (ISO 32000-1, 9.10.3). Typst writes two bytes a glyph.
import {
  arrayAsString,
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  type PDFStream,
  PDFString,
} from 'pdf-lib';

/** The operators of a page, as text. */
export function contentOf({ node }: PDFPage, { context }: PDFDocument): string {
  const contents = node.Contents();
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts.map((part) => streamText(part instanceof PDFRef ? context.lookup(part) : part)).join('\n');
}

/** What a stream holds, a letter a byte; TextDecoder's Latin-1 is Windows-1252, in which 27 bytes become other letters. */
export function streamText(stream: unknown): string {
  if (stream instanceof PDFRawStream) return arrayAsString(decodePDFRawStream(stream).decode());
  return stream instanceof PDFContentStream ? (stream as PDFStream & PDFContentStream).getContentsString() : '';
}

/** Looks for words on pages: blanks, hyphens and the size of letters do not matter, as lines break and heads are in capitals. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]/g, '').toLowerCase();

/** What a font says of its glyphs, by their codes. */
interface Glyphs {
  readonly names: ReadonlyMap<number, string>;
  /** Thousandths of the size. */
  readonly widths: ReadonlyMap<number, number>;
}

/** A piece of text: its letters and its width in points, kerning aside. */
interface Shown {
  readonly letters: string;
  readonly width: number;
}

/** @param content what the page draws, or a part of it */
export type PageReader = (page: PDFPage, content: string) => Shown;

/** Reads what pages show; each font is read once. */
export function pageReader(): PageReader {
  const known = new Map<unknown, Glyphs>();
  return ({ node }, content) => {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    let [letters, width, glyphs, size] = ['', 0, NONE, 0];
    for (const part of shownIn(content)) {
      if ('font' in part) {
        const font = fonts?.lookupMaybe(PDFName.of(part.font), PDFDict);
        glyphs = known.get(font) ?? glyphsIn(font);
        known.set(font, glyphs);
        size = part.size;
      } else
        for (let at = 0; at < part.length; at += 2) {
          letters += glyphs.names.get(codeAt(part, at)) ?? '';
          width += ((glyphs.widths.get(codeAt(part, at)) ?? 0) * size) / 1000;
        }
    }
    return { letters, width };
  };
}

const NONE: Glyphs = { names: new Map(), widths: new Map() };
const codeAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** What marks content, and shows nothing; a font that is chosen; a string in digits; the beginning of one in letters. */
const TOKEN = /<<[\s\S]*?>>|\/(\w+) ([\d.]+) Tf|(<[\dA-Fa-f]*>)|(\()/g;

/** Fonts with their sizes, and the bytes of the strings that are shown with each. */
function* shownIn(content: string): Generator<{ readonly font: string; readonly size: number } | Uint8Array> {
  const tokens = new RegExp(TOKEN);
  for (let token = tokens.exec(content); token; token = tokens.exec(content)) {
    const [, font, size, digits, open] = token;
    if (font) yield { font, size: Number(size) };
    else if (digits) yield PDFHexString.of(digits.slice(1, -1)).asBytes();
    else if (open) {
      const end = endOfString(content, tokens.lastIndex);
      yield PDFString.of(content.slice(tokens.lastIndex, end)).asBytes();
      tokens.lastIndex = end;
    }
  }
}

/** Brackets within a string are escaped or in pairs (ISO 32000-1, 7.3.4.2). */
function endOfString(content: string, from: number): number {
  let depth = 1;
  for (let at = from; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return content.length;
}

function glyphsIn(font: PDFDict | undefined): Glyphs {
  const descendant = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict);
  return {
    names: new Map(namesIn(streamText(font?.lookup(PDFName.of('ToUnicode'))))),
    widths: new Map(widthsOf(descendant?.lookupMaybe(PDFName.of('W'), PDFArray))),
  };
}

/** `first last width`, or `first [width width …]` (ISO 32000-1, 9.7.4.3). */
function widthsOf(list?: PDFArray): [number, number][] {
  const numbers = (list?.asArray() ?? []).map((item) =>
    item instanceof PDFArray ? item.asArray().map(numberOf) : numberOf(item),
  );
  const widths: [number, number][] = [];
  for (let at = 0; at < numbers.length; ) {
    const [first = 0, next = 0, width = 0] = numbers.slice(at, at + 3);
    const codes = Array.isArray(next) ? next.length : Number(next) - Number(first) + 1;
    for (let code = 0; code < codes; code += 1)
      widths.push([Number(first) + code, Array.isArray(next) ? (next[code] ?? 0) : Number(width)]);
    at += Array.isArray(next) ? 2 : 3;
  }
  return widths;
}

const numberOf = (object: unknown): number => (object instanceof PDFNumber ? object.asNumber() : 0);

/** One code and its letters, or a range of codes and the letters of each. */
const NAMES = /<([\dA-F]{4})>\s*(?:<([\dA-F]+)>(?!\s*\[)|<[\dA-F]{4}>\s*\[([^\]]*)\])/gi;

/** @param cmap a ToUnicode CMap, as Typst writes it or as it becomes in lean-fonts.ts */
const namesIn = (cmap: string): [number, string][] =>
  Array.from(cmap.slice(cmap.indexOf('endcodespacerange')).matchAll(NAMES)).flatMap(([, code = '', one, range = '']) =>
    (one ? [one] : Array.from(range.matchAll(/[\dA-F]+/gi), ([letters]) => letters)).map(
      (letters, at): [number, string] => [Number.parseInt(code, 16) + at, lettersOf(letters)],
    ),
  );

const lettersOf = (units: string): string =>
  String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
