// Rules about fonts (ISO 14289-1, 7.21), of pages, appearances and DR alike: what a user types is set in DR.
// Own rules, narrower than UA-1 because our files are:
// font.encoding     composite fonts use Identity-H or Identity-V, so that 7.21.3.1 and 7.21.3.3 hold by themselves
// font.to-unicode   a composite font has ToUnicode, even if nothing is shown with it yet
// font.program      the font program is of the format that its key promises
import { encodingName, type FontDetails, readWidths } from './font-details.ts';
import { detectFontFormat } from './font-program.ts';
import { type Maybe, nameAt, numberAt, streamAt, valueAt } from './objects.ts';
import type { Rule } from './rule.ts';
import type { Violation } from './violation.ts';

const IDENTITY: ReadonlySet<Maybe<string>> = new Set(['Identity-H', 'Identity-V']);
const LATIN: ReadonlySet<Maybe<string>> = new Set(['WinAnsiEncoding', 'MacRomanEncoding']);
const FORBIDDEN_TEXT = /[\0\uFEFF\uFFFE]/;
const SUBSET_NAME = /^[A-Z]{6}\+/;
const SYMBOLIC = 4;
const WIDTH_TOLERANCE = 1;

/** The rules of this module. */
export const FONT_RULES: readonly Rule[] = [
  each('7.21.3.2-1', ({ outlines }) => {
    const map = streamAt(outlines, 'CIDToGIDMap') ?? nameAt(outlines, 'CIDToGIDMap');
    const mapped = map !== undefined && (typeof map !== 'string' || map === 'Identity');
    return nameAt(outlines, 'Subtype') !== 'CIDFontType2' || mapped ? undefined : 'has no CIDToGIDMap';
  }),
  each('7.21.4.1-1', ({ program, use }) => (program || use.subtype === 'Type3' ? undefined : 'is not embedded')),
  each('7.21.4.2-2', incompleteCidSet),
  each('7.21.6-2', (font) =>
    isSimpleTrueType(font) && !isSymbolic(font) && !LATIN.has(encodingName(font.use.dict))
      ? 'is not symbolic and has neither WinAnsiEncoding nor MacRomanEncoding'
      : undefined,
  ),
  each('7.21.6-3', (font) =>
    isSimpleTrueType(font) && isSymbolic(font) && valueAt(font.use.dict, 'Encoding')
      ? 'is symbolic and has an Encoding'
      : undefined,
  ),
  each('7.21.7-2', ({ unicode }) =>
    [...(unicode?.values() ?? [])].some((text) => FORBIDDEN_TEXT.test(text))
      ? 'maps a code to U+0000, U+FEFF or U+FFFE'
      : undefined,
  ),
  each('font.encoding', ({ composite, use }) =>
    !composite || IDENTITY.has(nameAt(use.dict, 'Encoding')) ? undefined : 'has an Encoding other than Identity',
  ),
  each('font.to-unicode', ({ composite, unicode }) => (composite && !unicode ? 'has no ToUnicode' : undefined)),
  each('font.program', wrongFormat),
  eachCode('7.21.4.1-2', ({ trueType, glyphOf, use }) => {
    if (!trueType || !use.visible) return undefined;
    return (code) => ((glyphOf(code) ?? 0) >= trueType.glyphCount ? 'which its program lacks' : undefined);
  }),
  eachCode('7.21.5-1', ({ trueType, composite, glyphOf, outlines, use }) => {
    if (!trueType || !composite || !use.visible) return undefined;
    const widthOf = readWidths(outlines);
    return (code) => {
      const glyph = glyphOf(code) ?? 0;
      if (glyph >= trueType.glyphCount) return undefined;
      const [declared, drawn] = [widthOf(code), trueType.advance(glyph)];
      const equal = Math.abs(declared - drawn) <= WIDTH_TOLERANCE;
      return equal ? undefined : `whose width is ${drawn} in the program and ${declared} in the dictionary`;
    };
  }),
  eachCode('7.21.7-1', ({ unicode, composite, use }) => {
    const known = !composite && !unicode && (LATIN.has(encodingName(use.dict)) || !valueAt(use.dict, 'Encoding'));
    return known ? undefined : (code) => (unicode?.get(code) ? undefined : 'which has no Unicode text');
  }),
  eachCode('7.21.8-1', ({ glyphOf }) => {
    return (code) => (glyphOf(code) === 0 ? 'which is .notdef' : undefined);
  }),
];

function each(id: string, fault: (font: FontDetails) => Maybe<string>): Rule {
  return {
    id,
    violations: ({ fonts }) =>
      fonts.flatMap((font) => {
        const message = fault(font);
        return message === undefined ? [] : [{ message: `font ${font.use.name} ${message}` }];
      }),
  };
}

type CodeFault = (code: number) => Maybe<string>;

/** A rule about every shown code of a font; reports the first code that breaks it. */
function eachCode(id: string, prepare: (font: FontDetails) => Maybe<CodeFault>): Rule {
  return {
    id,
    *violations({ fonts }): Generator<Violation> {
      for (const font of fonts) {
        const fault = prepare(font);
        const broken = fault && [...font.use.codes].filter(([code]) => fault(code) !== undefined);
        const [code, page] = broken?.[0] ?? [];
        if (!fault || !broken || code === undefined) continue;
        const more = broken.length > 1 ? ` (and ${broken.length - 1} more codes)` : '';
        yield { message: `font ${font.use.name} shows code ${code}, ${fault(code)}${more}`, page };
      }
    },
  };
}

function isSimpleTrueType({ use }: FontDetails): boolean {
  return use.subtype === 'TrueType';
}

function isSymbolic({ descriptor }: FontDetails): boolean {
  return ((numberAt(descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0;
}

function incompleteCidSet({ descriptor, trueType, outlines, cidSet }: FontDetails): Maybe<string> {
  const comparable = trueType && nameAt(outlines, 'CIDToGIDMap') === 'Identity';
  if (!cidSet || !comparable || !SUBSET_NAME.test(nameAt(descriptor, 'FontName') ?? '')) return undefined;
  for (let cid = 0; cid < trueType.glyphCount; cid += 1) {
    if (!((cidSet[cid >> 3] ?? 0) & (0x80 >> (cid & 7)))) return `has glyph ${cid}, which its CIDSet does not list`;
  }
  return undefined;
}

function wrongFormat({ program, programKey, descriptor }: FontDetails): Maybe<string> {
  if (!program || programKey === 'FontFile') return undefined;
  const format = detectFontFormat(program);
  const promised =
    programKey === 'FontFile2'
      ? 'truetype'
      : FORMATS.get(nameAt(streamAt(descriptor, programKey ?? '')?.dict, 'Subtype'));
  return format === promised ? undefined : `has a program of the format ${format} where ${promised} is due`;
}

// pdf-lib 1.17.1 writes a whole OpenType file where Subtype says CIDFontType0C.
const FORMATS: ReadonlyMap<Maybe<string>, string> = new Map([
  ['CIDFontType0C', 'cff'],
  ['Type1C', 'cff'],
  ['OpenType', 'opentype-cff'],
]);
