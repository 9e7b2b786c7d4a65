// The tables beside a font's outlines (ISO 32000-1, 9.7.4 and 9.10.3) in fewer bytes.
import { listAt, type PdfDict, type PdfValue } from './values.ts';

/** `first last width` for each glyph becomes `first [widths]` for each run of them (9.7.4.3). */
export function leanWidths(font: PdfDict): void {
  const widths = listAt(font, '/W');
  const runs: [first: number, widths: PdfValue[]][] = [];
  for (let at = 0; at < widths.length; at += 3) {
    const [first, last, width] = [Number(widths[at]), Number(widths[at + 1]), widths[at + 2] as PdfValue];
    // Written as runs already.
    if (!(last >= first)) return;
    const run = runs.at(-1);
    const same = Array.from({ length: last - first + 1 }, () => width);
    if (run && run[0] + run[1].length === first) run[1].push(...same);
    else runs.push([first, same]);
  }
  font.set('/W', runs.flat());
}

const PAIR = /<([\dA-F]{4})>\s*<([\dA-F]+)>/gi;

/**
 * The map of codes to letters: Typst writes it with a head of 500 letters and a row for each code.
 * @throws Error if it has ranges, which Typst writes for none
 */
export function leanUnicodeMap(map: string): string {
  const [, ...sections] = map.split('beginbfchar');
  if (/beginbfrange/.test(map)) throw new Error('lean-fonts.ts cannot read this map of codes.');
  const pairs = sections
    .flatMap((section) => [...(section.split('endbfchar')[0] ?? '').matchAll(PAIR)])
    .map(([, code = '', letters = '']) => [Number.parseInt(code, 16), letters] as const);
  const runs: [first: number, letters: string[]][] = [];
  for (const [code, letters] of pairs) {
    const run = runs.at(-1);
    // A range keeps to one upper byte.
    if (run && run[0] + run[1].length === code && code % 256 !== 0) run[1].push(letters);
    else runs.push([code, [letters]]);
  }
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/U def/CMapType 2 def',
    '1 begincodespacerange<0000><FFFF>endcodespacerange',
    ...sectionsOf(runs.map(([first, letters]) => rangeOf(first, letters))),
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n');
}

/** Entries that a section may have (Adobe Technical Note 5014). */
const SECTION = 100;

const sectionsOf = (ranges: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(ranges.length / SECTION) }, (_, at) => {
    const own = ranges.slice(at * SECTION, (at + 1) * SECTION);
    return `${own.length} beginbfrange\n${own.join('\n')}\nendbfrange`;
  });

const code = (number: number): string => `<${number.toString(16).toUpperCase().padStart(4, '0')}>`;

const rangeOf = (first: number, letters: readonly string[]): string =>
  `${code(first)}${code(first + letters.length - 1)}[${letters.map((one) => `<${one}>`).join('')}]`;
