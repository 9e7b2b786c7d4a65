// Joins what a font dictionary, its descendant, its descriptor and its program say (ISO 32000-1, 9.6-9.9).
import { PDFArray, type PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { readTrueType, type TrueTypeProgram } from './font-program.ts';
import type { FontUse } from './font-use.ts';
import { asDict, decodeStream, dictAt, elementsAt, type Maybe, nameAt, numberAt, streamAt } from './objects.ts';
import { readUnicodeMap, type UnicodeMap } from './unicode-map.ts';

/** A font of the file. `outlines` is the descendant of a composite font, else the font dictionary itself. */
export interface FontDetails {
  readonly use: FontUse;
  readonly composite: boolean;
  readonly outlines: PDFDict;
  readonly descriptor: Maybe<PDFDict>;
  readonly programKey: Maybe<'FontFile' | 'FontFile2' | 'FontFile3'>;
  readonly program: Maybe<Uint8Array>;
  /** Only for TrueType outlines that are embedded and readable. */
  readonly trueType: Maybe<TrueTypeProgram>;
  readonly unicode: Maybe<UnicodeMap>;
  /** One bit for each CID of the program, from the highest bit of the first byte. */
  readonly cidSet: Maybe<Uint8Array>;
  /** The glyph a code shows; in a simple font 0 where Differences say .notdef, else `undefined`. */
  readonly glyphOf: (code: number) => Maybe<number>;
}

const LAST_CID = 0xffff;
const PROGRAM_KEYS = ['FontFile', 'FontFile2', 'FontFile3'] as const;

/**
 * Reads the details of a font.
 * @throws when its program or a CMap of it cannot be decoded.
 */
export function readFontDetails(use: FontUse): FontDetails {
  const { dict } = use;
  const composite = use.subtype === 'Type0';
  const descendant = asDict(dict.context.lookup(elementsAt(dict, 'DescendantFonts')[0]));
  const outlines = (composite ? descendant : undefined) ?? dict;
  const descriptor = dictAt(outlines, 'FontDescriptor');
  const programKey = PROGRAM_KEYS.find((key) => streamAt(descriptor, key));
  const stream = programKey && streamAt(descriptor, programKey);
  const program = stream && decodeStream(stream);
  const unicode = streamAt(dict, 'ToUnicode');
  const cidSet = streamAt(descriptor, 'CIDSet');
  return {
    use,
    composite,
    outlines,
    descriptor,
    programKey,
    program,
    trueType: program && programKey === 'FontFile2' ? readTrueType(program) : undefined,
    unicode: unicode && readUnicodeMap(decodeStream(unicode)),
    cidSet: cidSet && decodeStream(cidSet),
    glyphOf: composite ? compositeGlyphs(outlines) : simpleGlyphs(dict),
  };
}

/** The widths of a CIDFont in thousandths of an em by CID (W and DW; 9.7.4.3). */
export function readWidths(outlines: PDFDict): (cid: number) => number {
  const lookup = (raw: Maybe<PDFObject>) => outlines.context.lookup(raw);
  const number = (raw: Maybe<PDFObject>) => {
    const value = lookup(raw);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  };
  const widths = new Map<number, number>();
  const entries = elementsAt(outlines, 'W');
  for (let index = 0; index + 1 < entries.length; ) {
    const first = number(entries[index]);
    const list = lookup(entries[index + 1]);
    if (list instanceof PDFArray) {
      for (const [offset, width] of list.asArray().entries()) widths.set(first + offset, number(width));
      index += 2;
    } else {
      const last = Math.min(number(entries[index + 1]), LAST_CID);
      for (let cid = first; cid <= last; cid += 1) widths.set(cid, number(entries[index + 2]));
      index += 3;
    }
  }
  const standard = numberAt(outlines, 'DW') ?? 1000;
  return (cid) => widths.get(cid) ?? standard;
}

// With Identity-H a code is a CID; CIDToGIDMap leads on to the glyph (9.7.4.2).
function compositeGlyphs(outlines: PDFDict): (code: number) => number {
  const stream = streamAt(outlines, 'CIDToGIDMap');
  if (!stream) return (code) => code;
  const map = decodeStream(stream);
  return (code) => (map[2 * code] ?? 0) * 256 + (map[2 * code + 1] ?? 0);
}

function simpleGlyphs(dict: PDFDict): (code: number) => Maybe<number> {
  const notdef = new Set<number>();
  let code = 0;
  for (const raw of elementsAt(dictAt(dict, 'Encoding'), 'Differences')) {
    const value = dict.context.lookup(raw);
    if (value instanceof PDFNumber) code = value.asNumber();
    else if (value?.toString() === '/.notdef') notdef.add(code++);
    else code += 1;
  }
  return (shown) => (notdef.has(shown) ? 0 : undefined);
}

/** The name of the encoding of a font, or of the encoding that its Differences start from. */
export function encodingName(dict: PDFDict): Maybe<string> {
  return nameAt(dict, 'Encoding') ?? nameAt(dictAt(dict, 'Encoding'), 'BaseEncoding');
}
