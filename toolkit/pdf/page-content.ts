// What a finished page of ours draws: its operators, and the letters of its text by the names that its fonts give them
// (ISO 32000-1, 9.10.3). Typst writes two bytes a glyph and
// every name singly.
import {
  decodePDFRawStream,
  PDFArray,
  PDFContentStream,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
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
  return parts.map((part) => textOf(part instanceof PDFRef ? context.lookup(part) : part)).join('\n');
}

function textOf(stream: unknown): string {
  if (stream instanceof PDFRawStream) return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  return stream instanceof PDFContentStream ? (stream as PDFStream & PDFContentStream).getContentsString() : '';
}

/** Looks for words on pages: blanks, hyphens and the size of letters do not matter, as lines break and heads are in capitals. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010-]/g, '').toLowerCase();

/** Reads what pages say; each font's names are read once. @returns the page's letters, squeezed */
export function pageReader(): (page: PDFPage, content: string) => string {
  const known = new Map<unknown, ReadonlyMap<number, string>>();
  return ({ node }, content) => {
    const fonts = node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    let names: ReadonlyMap<number, string> = new Map();
    let letters = '';
    for (const part of shownIn(content)) {
      if (typeof part === 'string') names = namesIn(fonts?.lookupMaybe(PDFName.of(part), PDFDict), known);
      else for (let at = 0; at < part.length; at += 2) letters += names.get(codeAt(part, at)) ?? '';
    }
    return squeeze(letters);
  };
}

const codeAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** What marks content, and shows nothing; a font that is chosen; a string in digits; the beginning of one in letters. */
const TOKEN = /<<[\s\S]*?>>|\/(\w+) [-\d.]+ Tf|(<[\dA-Fa-f]*>)|(\()/g;

/** Names of fonts, and the bytes of the strings that are shown with each. */
function* shownIn(content: string): Generator<string | Uint8Array> {
  const tokens = new RegExp(TOKEN);
  for (let token = tokens.exec(content); token; token = tokens.exec(content)) {
    const [, font, digits, open] = token;
    if (font) yield font;
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

function namesIn(
  font: PDFDict | undefined,
  known: Map<unknown, ReadonlyMap<number, string>>,
): ReadonlyMap<number, string> {
  const found = known.get(font) ?? new Map(bfcharsOf(textOf(font?.lookup(PDFName.of('ToUnicode')))));
  known.set(font, found);
  return found;
}

/** @param cmap a ToUnicode CMap */
const bfcharsOf = (cmap: string): [number, string][] =>
  Array.from(cmap.matchAll(/<([\dA-F]{4})>\s*<([\dA-F]+)>/gi), ([, code = '', text = '']) => [
    Number.parseInt(code, 16),
    String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
  ]);
