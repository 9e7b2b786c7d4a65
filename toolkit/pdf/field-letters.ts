// Which letters the face that people type in can show, and what is shown for what they paste besides letters.
// The codes of the face are the code points themselves (ISO 32000-1, 9.7.4.2: CID, led on to a glyph by CIDToGIDMap), so
// that a letter without a glyph can never be shown as another one: PDFium takes the code point for the code.

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const codesOf = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) as number);

/** A blank as wide as a digit, for a letter that the face does not have. */
export const GAP = 0x2007;

/**
 * ASCII, Latin-1, Latin Extended-A (Polish, Baltic, Turkish), Romanian, Azerbaijani, Vietnamese, marks that stand apart
 * from their letters, Cyrillic of Europe and of Central Asia, and the signs that people paste.
 */
export const REPERTOIRE: readonly number[] = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...codesOf('ƏəƠơƯưȘșȚțẞ'),
  ...range(0x1ea0, 0x1ef9),
  ...range(0x300, 0x304),
  ...codesOf('\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u031b\u0323\u0326\u0327\u0328'),
  ...range(0x400, 0x45f),
  ...codesOf('ѢѣѲѳѴѵҐґҒғҖҗҚқҢңҮүҰұҲҳҶҷҺһӘәӢӣӨөӮӯ'),
  GAP,
  0x200b,
  ...codesOf('‒–—―‘’‚“”„†‡•…‰′″‹›€₴₺№™−≈≠≤≥←↑→↓✓'),
];

/** Shown by the glyph of another letter: blanks and hyphens of other widths, and signs that show nothing of themselves. */
const ALIKE: readonly (readonly [shown: number, codes: readonly number[]])[] = [
  [0x20, [0x9, 0xa0, ...range(0x2000, 0x2006), ...range(0x2008, 0x200a), 0x202f, 0x205f, 0x3000]],
  [0x2d, [0x2010, 0x2011]],
  [0x200b, [0xad, ...range(0x200c, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2064)]],
];

const KNOWN: ReadonlySet<number> = new Set([...REPERTOIRE, ...ALIKE.flatMap(([, codes]) => codes)]);

/** Letters of a text that the face shows as gaps, each once; a break of the line is no letter. */
export const lettersNotShown = (text: string): string[] =>
  [...new Set(text.normalize('NFC').replaceAll('\n', ''))].filter((letter) => !KNOWN.has(letter.codePointAt(0) ?? 0));

export interface ShownLetter {
  readonly glyph: number;
  /** In thousandths of the font size. */
  readonly width: number;
}

/** What a cut face knows of its letters; see fontkit. */
export interface CutFace {
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
  readonly unitsPerEm: number;
}

/** Code point → what is shown for it, in the order of the codes. A letter that is not here is a gap. */
export function shownLetters(face: CutFace): ReadonlyMap<number, ShownLetter> {
  const show = (code: number): ShownLetter => {
    const { id, advanceWidth } = face.glyphForCodePoint(code);
    return { glyph: id, width: Math.round((advanceWidth * 1000) / face.unitsPerEm) };
  };
  const letters = [
    ...REPERTOIRE.filter((code) => face.hasGlyphForCodePoint(code)).map((code) => [code, show(code)] as const),
    ...ALIKE.flatMap(([letter, codes]) => codes.map((code) => [code, show(letter)] as const)),
  ];
  return new Map(letters.sort(([one], [two]) => one - two));
}
