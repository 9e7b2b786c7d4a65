// Cuts the field face out of Source Sans 3 (OFL 1.1), plain or with Bulgarian letter forms.
// A form field never gets OpenType features applied, so in the Bulgarian cut the cmap itself points at the local forms.
// No worker loads it: opening fontkit alone takes 0.2 s.
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, PDFName } from 'pdf-lib';
import subsetFont from 'subset-font';
import type { FontFiles } from './field-font.ts';
import { FIELD_FONTS, type FieldFontName, loadFieldFace } from './fonts.ts';
import { replaceTables, writeCmap, writeNames } from './opentype.ts';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/** ASCII, Latin-1, Latin Extended-A, Cyrillic, and the signs that people paste. */
const REPERTOIRE =
  range(0x20, 0x7e) +
  range(0xa0, 0x17f) +
  range(0x400, 0x45f) +
  'ҐґѢѣѪѫ–—‘’‚“”„†‡•…‰‹›€№™−≈≠≤≥←↑→↓✓\u2009\u200a\u2011\u202f';

/** Layout tables mean nothing in a field. */
const DROPPED = ['GPOS', 'GDEF', 'GSUB', 'BASE', 'DSIG', 'meta', 'STAT'];

interface Face {
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly id: number };
  layout(
    text: string,
    features: undefined,
    script: string,
    language: string,
  ): { readonly glyphs: readonly { readonly id: number }[] };
}

/** All faces, as `lendFontFiles` takes them. */
export async function makeFontFiles(): Promise<Required<FontFiles>> {
  const files = FIELD_FONTS.map(async (name) => [name, await makeFontFile(name)] as const);
  return Object.fromEntries(await Promise.all(files)) as Required<FontFiles>;
}

/** @returns a PDF file with the font objects in it, compressed, under `Keep` in its catalogue; takes some 0.2 s */
export async function makeFontFile(fontName: FieldFontName): Promise<Uint8Array> {
  const maker = await PDFDocument.create();
  maker.registerFontkit(fontkit);
  const { ref } = await maker.embedFont(await makeFieldFont(fontName), { subset: false, customName: fontName });
  maker.addPage();
  maker.catalog.set(PDFName.of('Keep'), ref);
  return maker.save({ useObjectStreams: false });
}

/** @returns a TrueType font of about 74 KB, some 38 KB compressed; the same bytes every time */
async function makeFieldFont(name: FieldFontName): Promise<Uint8Array> {
  const source = loadFieldFace();
  const face = fontkit.create(source) as unknown as Face;
  const text = [...REPERTOIRE].filter((sign) => face.hasGlyphForCodePoint(sign.codePointAt(0) as number)).join('');
  const font =
    name === 'FieldSansBGR'
      ? replaceTables(source, new Map([['cmap', writeCmap(localForms(face))], ...drop(['GSUB', 'DSIG'])]))
      : source;
  const cut = await subsetFont(font, text, { targetFormat: 'truetype', noLayoutClosure: true });
  return replaceTables(Buffer.from(cut), new Map([...drop(DROPPED), ['name', writeNames(name)]]));
}

const drop = (tables: readonly string[]): [string, undefined][] => tables.map((table) => [table, undefined]);

/** Code point → glyph, Cyrillic letters by their Bulgarian form (OpenType locl, language system BGR). */
function localForms(face: Face): Map<number, number> {
  return new Map(
    face.characterSet.map((code) => {
      const cyrillic = code >= 0x400 && code <= 0x45f;
      const [local] = cyrillic ? face.layout(String.fromCodePoint(code), undefined, 'cyrl', 'BGR ').glyphs : [];
      return [code, (local ?? face.glyphForCodePoint(code)).id];
    }),
  );
}
