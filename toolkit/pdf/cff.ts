// A font of Typst (CIDFontType0C: a CFF font with CIDs, Adobe Technical Note 5176), written anew with what a PDF asks of it:
// outlines, widths and CIDs. Hints are a quarter of it, and no program that shows PDFs on today's screens moves outlines by
// them; names and notices are for those who install a font, and the licence of these fonts (OFL 1.1) asks for none in documents.
import { join } from './bytes.ts';
import { type Entry, readDictionary, readIndex, readNumber, writeDictionary, writeIndex } from './cff-parts.ts';
import { withoutDrawing, withoutHints } from './charstring.ts';

/** Operators of dictionaries (5176, tables 9, 10 and 23). */
const BOX = 5;
const CHARSET = 15;
const CHAR_STRINGS = 17;
const PRIVATE = 18;
const SUBROUTINES = 19;
const DEFAULT_WIDTH = 20;
const NOMINAL_WIDTH = 21;
const MATRIX = 0x0c07;
const COLLECTION = 0x0c1e;
const COUNT = 0x0c22;
const FONTS = 0x0c24;
const FONT_OF_GLYPH = 0x0c25;

const pick = (entries: readonly Entry[], ...operators: readonly number[]): Entry[] =>
  entries.filter(({ operator }) => operators.includes(operator));

/** Registry and ordering, `Adobe` and `Identity`, are the first two strings of the font's own. */
const NAMED_COLLECTION = [391, 392];

/** @throws Error if the font is not one CFF font with CIDs and one private dictionary */
export function leanFont(font: Uint8Array): Uint8Array {
  const names = readIndex(font, font[2] ?? 0);
  const tops = readIndex(font, names.end);
  const strings = readIndex(font, tops.end);
  const global = readIndex(font, strings.end);
  const top = readDictionary(tops.items[0] ?? new Uint8Array());
  const fonts = readIndex(font, offsetOf(top, FONTS)).items.map(readDictionary);
  const [size = 0, start = 0] = pick(fonts[0] ?? [], PRIVATE)[0]?.numbers ?? [];
  const named = pick(top, COLLECTION)[0]?.numbers.slice(0, 2);
  if (fonts.length !== 1 || !size || `${named}` !== `${NAMED_COLLECTION}`)
    throw new Error('cff.ts cannot read this font.');
  const own = readDictionary(font.subarray(start, start + size));
  const localAt = pick(own, SUBROUTINES)[0]?.numbers[0];
  const local = localAt === undefined ? [] : readIndex(font, start + localAt).items;
  const glyphs = readIndex(font, offsetOf(top, CHAR_STRINGS)).items;
  const [missing = new Uint8Array(), ...plain] = glyphs.map((glyph) =>
    withoutHints(glyph, { local, global: global.items }),
  );
  return assemble({
    head: [Uint8Array.of(1, 0, 4, 4), font.subarray(font[2], names.end)],
    top: pick(top, COLLECTION, BOX, MATRIX, COUNT, CHARSET, CHAR_STRINGS, FONTS, FONT_OF_GLYPH),
    strings: writeIndex(strings.items.slice(0, 2)),
    charset: charsetOf(font, offsetOf(top, CHARSET), glyphs.length),
    // Nothing shows the glyph for a letter that is missing: then Typst stops.
    glyphs: writeIndex([withoutDrawing(missing), ...plain]),
    // One range, of glyphs of the first font (5176, 19).
    fontOfGlyph: Uint8Array.of(3, 0, 1, 0, 0, 0, glyphs.length >> 8, glyphs.length & 255),
    font: pick(fonts[0] as Entry[], MATRIX, PRIVATE),
    own: writeDictionary(pick(own, DEFAULT_WIDTH, NOMINAL_WIDTH)),
  });
}

interface Parts {
  readonly head: readonly Uint8Array[];
  readonly top: readonly Entry[];
  readonly strings: Uint8Array;
  readonly charset: Uint8Array;
  readonly glyphs: Uint8Array;
  readonly fontOfGlyph: Uint8Array;
  readonly font: readonly Entry[];
  readonly own: Uint8Array;
}

/** Offsets have five bytes whatever they are, so that dictionaries keep their length. */
function assemble({ head, top, strings, charset, glyphs, fontOfGlyph, font, own }: Parts): Uint8Array {
  const noSubroutines = Uint8Array.of(0, 0);
  const build = (at: readonly number[]) => {
    const [ofCharset = 0, ofChoice = 0, ofGlyphs = 0, ofFonts = 0, ofPrivate = 0] = at;
    const places = new Map([
      [CHARSET, [ofCharset]],
      [FONT_OF_GLYPH, [ofChoice]],
      [CHAR_STRINGS, [ofGlyphs]],
      [FONTS, [ofFonts]],
    ]);
    const front = [...head, writeIndex([writeDictionary(top, places)]), strings, noSubroutines];
    const fonts = writeIndex([writeDictionary(font, new Map([[PRIVATE, [own.length, ofPrivate]]]))]);
    return [join(front), charset, fontOfGlyph, glyphs, fonts, own];
  };
  let offset = 0;
  const lengths = build([]).map(({ length }) => length);
  const starts = lengths.slice(0, -1).map((length) => {
    offset += length;
    return offset;
  });
  return join(build(starts));
}

function offsetOf(top: readonly Entry[], wanted: number): number {
  const [offset] = pick(top, wanted)[0]?.numbers ?? [];
  if (!offset) throw new Error('cff.ts cannot read this font.');
  return offset;
}

/** 5176, 13: the CIDs of glyphs but for the first, as a list or in ranges. */
function charsetOf(font: Uint8Array, start: number, glyphs: number): Uint8Array {
  const format = font[start];
  if (format === 0) return font.subarray(start, start + 1 + 2 * (glyphs - 1));
  const size = format === 1 ? 3 : 4;
  let at = start + 1;
  for (let left = glyphs - 1; left > 0; at += size) left -= 1 + readNumber(font, at + 2, size - 2);
  return font.subarray(start, at);
}
