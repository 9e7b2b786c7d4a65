// The face that people type in: Source Sans 3 cut to Latin and Cyrillic, with all of its glyphs in every file,
// because nobody knows beforehand what will be typed. Renamed, as the Open Font License asks of a changed font.
import { PDFDict, PDFDocument, PDFName, PDFObjectCopier, type PDFRef } from 'pdf-lib';

/** `FieldSans`, or `FieldSansBGR` with Bulgarian letter forms. */
export const FIELD_FONTS = ['FieldSans', 'FieldSansBGR'] as const;
export type FieldFontName = (typeof FIELD_FONTS)[number];

/** A PDF file with the font objects in it, compressed. */
export type FontFiles = Readonly<Partial<Record<FieldFontName, Uint8Array>>>;

interface Template {
  readonly document: PDFDocument;
  readonly font: PDFDict;
}

/** Font objects as they stand in a PDF, compressed once; every further document gets a copy of the bytes. */
const templates = new Map<FieldFontName, Promise<Template>>();

async function openTemplate(file: Uint8Array | Promise<Uint8Array>): Promise<Template> {
  const document = await PDFDocument.load(await file);
  return { document, font: document.catalog.lookup(PDFName.of('Keep'), PDFDict) };
}

/** Saves this process the making of the faces. */
export function lendFontFiles(files: FontFiles): void {
  for (const [name, file] of Object.entries(files)) templates.set(name as FieldFontName, openTemplate(file));
}

/** Adds the face to a document. @returns its font dictionary's reference */
export async function embedFieldFont(document: PDFDocument, fontName: FieldFontName): Promise<PDFRef> {
  const known = templates.get(fontName) ?? openTemplate(cutFace(fontName));
  templates.set(fontName, known);
  const template = await known;
  const copy = PDFObjectCopier.for(template.document.context, document.context).copy(template.font);
  return document.context.register(copy);
}

/** For whoever was lent no faces: tests, and the benchmark of stages. */
async function cutFace(fontName: FieldFontName): Promise<Uint8Array> {
  const { makeFontFile } = await import('./field-font-file.ts');
  return makeFontFile(fontName);
}
