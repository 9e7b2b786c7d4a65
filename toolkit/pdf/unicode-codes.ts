// The tables of a composite font whose codes are code points (ISO 32000-1, 9.7.4.2, 9.7.4.3 and 9.10.3).
import type { ShownLetter } from './field-letters.ts';

const CODES = 0x10000;
/** Entries that a section of a CMap may have (Adobe Technical Note 5014). */
const SECTION = 100;
/** Codes of surrogates, which alone are no letters, and those that take letters beyond the basic plane. */
const SURROGATES = { first: 0xd8, last: 0xdf } as const;
const PRIVATE = { first: 0xe0, last: 0xea } as const;
/** Where emoji begin: code E000 stands for U+1F000, and so on. */
const BEYOND = 0x1f000;

/** CIDToGIDMap: two bytes a code; glyph 0, which is empty, for a letter that the face does not have. */
export function glyphTable(letters: ReadonlyMap<number, ShownLetter>): Uint8Array {
  const table = new DataView(new ArrayBuffer(2 * CODES));
  for (const [code, { glyph }] of letters) table.setUint16(2 * code, glyph);
  return new Uint8Array(table.buffer);
}

/** W: `first [widths]` for each run of codes. */
export function widthRuns(letters: ReadonlyMap<number, ShownLetter>): (number | number[])[] {
  const runs: [first: number, widths: number[]][] = [];
  for (const [code, { width }] of letters) {
    const last = runs.at(-1);
    if (last && last[0] + last[1].length === code) last[1].push(width);
    else runs.push([code, [width]]);
  }
  return runs.flat();
}

const hex = (number: number, digits: number): string => number.toString(16).toUpperCase().padStart(digits, '0');

/**
 * ToUnicode for every code, with a glyph or without: where a letter has no code, Firefox sets NeedAppearances, and the
 * next program draws all fields anew. U+0000, U+FEFF and U+FFFE may not be in it (ISO 14289-1, 7.21.7).
 */
export function unicodeMap(): string {
  const rows = Array.from({ length: 256 }, (_, high) => high).filter(
    (high) => high < SURROGATES.first || high > SURROGATES.last,
  );
  const ranges = rows.flatMap((high) => {
    if (high >= PRIVATE.first && high <= PRIVATE.last) return [rangeOf(high << 8, 0, 255, beyond(high))];
    if (high === 0xfe) return [rangeOf(0xfe00, 0, 254), rangeOf(0xfe00, 255, 255, hex(0xfffd, 4))];
    if (high === 0xff) return [rangeOf(0xff00, 0, 253)];
    return [rangeOf(high << 8, high === 0 ? 1 : 0, 255)];
  });
  const sections = Array.from({ length: Math.ceil(ranges.length / SECTION) }, (_, at) => {
    const entries = ranges.slice(at * SECTION, (at + 1) * SECTION);
    return `${entries.length} beginbfrange\n${entries.join('\n')}\nendbfrange`;
  });
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n');
}

const rangeOf = (row: number, first: number, last: number, target = hex(row + first, 4)): string =>
  `<${hex(row + first, 4)}> <${hex(row + last, 4)}> <${target}>`;

/** The first letter of a row of 256 beyond the basic plane, in UTF-16. */
function beyond(high: number): string {
  const text = String.fromCodePoint(BEYOND + ((high - PRIVATE.first) << 8));
  return hex(text.charCodeAt(0), 4) + hex(text.charCodeAt(1), 4);
}
