// Cuts the field face out of Source Sans 3 (OFL 1.1), plain or with Bulgarian letter forms.
// A form field never gets OpenType features applied, so in the Bulgarian cut the cmap itself points at the local forms.
// No worker loads it: opening fontkit alone takes 0.2 s.
import { deflateSync } from 'node:zlib';
import fontkit from '@pdf-lib/fontkit';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFRef } from 'pdf-lib';
import subsetFont from 'subset-font';
import type { FontFiles } from './field-font.ts';
import { type CutFace, GAP, REPERTOIRE, shownLetters } from './field-letters.ts';
import { FIELD_FONTS, type FieldFontName, loadFieldFace } from './fonts.ts';
import { drawLocalForms } from './local-forms.ts';
import { replaceTables, writeNames } from './opentype.ts';
import { glyphTable, unicodeMap, widthRuns } from './unicode-codes.ts';

const name = PDFName.of;

/** Layout tables mean nothing in a field. */
const DROPPED = ['GPOS', 'GDEF', 'GSUB', 'BASE', 'DSIG', 'meta', 'STAT', 'gasp'];
/** Tables that say what the PDF says: its codes lead to glyphs themselves (ISO 32000-1, 9.9, table 126). */
const SAID_BY_PDF = ['cmap', 'name', 'post', 'OS/2'];

/** Height above and below the line in thousandths: no letter of the face is higher, and PDFium sets lines by their sum. */
const ASCENT = 920;
const DESCENT = -240;

/** All faces, as `lendFontFiles` takes them. */
export async function makeFontFiles(): Promise<Required<FontFiles>> {
  const files = FIELD_FONTS.map(async (name) => [name, await makeFontFile(name)] as const);
  return Object.fromEntries(await Promise.all(files)) as Required<FontFiles>;
}

/** @returns a PDF file with the font objects in it, compressed, under `Keep` in its catalogue; takes some 0.2 s */
export async function makeFontFile(fontName: FieldFontName): Promise<Uint8Array> {
  const maker = await PDFDocument.create();
  maker.registerFontkit(fontkit);
  const cut = await makeFieldFont(fontName);
  const { ref } = await maker.embedFont(cut, { subset: false, customName: fontName });
  await maker.flush();
  const font = maker.context.lookup(ref, PDFDict);
  useCodePoints(maker, font, fontkit.create(cut) as unknown as CutFace);
  useOutlines(maker, font, replaceTables(cut, new Map(drop(SAID_BY_PDF))));
  maker.addPage();
  maker.catalog.set(name('Keep'), ref);
  return maker.save({ useObjectStreams: false });
}

const outlinesOf = (font: PDFDict): PDFDict => font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);

const packed = ({ context }: PDFDocument, content: Uint8Array | string) =>
  context.register(
    context.stream(deflateSync(content, { level: 9, memLevel: 9 }), { Filter: 'FlateDecode', Length1: content.length }),
  );

/** Puts outlines in the place of the whole font that pdf-lib embedded. */
function useOutlines(maker: PDFDocument, font: PDFDict, outlines: Uint8Array): void {
  const descriptor = outlinesOf(font).lookup(name('FontDescriptor'), PDFDict);
  maker.context.delete(descriptor.get(name('FontFile2')) as PDFRef);
  descriptor.set(name('FontFile2'), packed(maker, outlines));
}

/** Makes the code points the codes of a font that pdf-lib embedded with glyph numbers for codes. */
function useCodePoints(maker: PDFDocument, font: PDFDict, face: CutFace): void {
  const { context } = maker;
  const letters = shownLetters(face);
  const outlines = outlinesOf(font);
  outlines.set(name('CIDToGIDMap'), packed(maker, glyphTable(letters)));
  outlines.set(name('W'), context.obj(widthRuns(letters)));
  outlines.set(name('DW'), context.obj(letters.get(GAP)?.width ?? 0));
  font.set(name('ToUnicode'), packed(maker, unicodeMap()));
  const descriptor = outlines.lookup(name('FontDescriptor'), PDFDict);
  descriptor.set(name('Ascent'), context.obj(ASCENT));
  descriptor.set(name('Descent'), context.obj(DESCENT));
}

/** @returns a TrueType font, the same bytes every time */
async function makeFieldFont(fontName: FieldFontName): Promise<Buffer> {
  const source = loadFieldFace();
  const face = fontkit.create(source) as unknown as CutFace;
  const text = String.fromCodePoint(...REPERTOIRE.filter((code) => face.hasGlyphForCodePoint(code)));
  const font =
    fontName === 'FieldSansBGR'
      ? replaceTables(drawLocalForms(source, 'BGR'), new Map(drop(['GSUB', 'DSIG'])))
      : source;
  const cut = await subsetFont(font, text, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true });
  return replaceTables(Buffer.from(cut), new Map([...drop(DROPPED), ['name', writeNames(fontName)]]));
}

const drop = (tables: readonly string[]): [string, undefined][] => tables.map((table) => [table, undefined]);
