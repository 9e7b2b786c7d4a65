// The face that people type in: Source Sans 3 cut to Latin and Cyrillic, with all of its glyphs in every file,
// because nobody knows beforehand what will be typed. Renamed, as the Open Font License asks of a changed font.
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument as Document, PDFDict, type PDFDocument, PDFName, PDFObjectCopier, type PDFRef } from 'pdf-lib';
import { type FieldFontName, makeFieldFont } from './field-font-file.ts';

export type { FieldFontName };

/** A PDF file with the font objects in it, compressed. */
export type FontFiles = Readonly<Partial<Record<FieldFontName, Uint8Array>>>;

interface Template {
  readonly document: PDFDocument;
  readonly font: PDFDict;
}

/** Font objects as they stand in a PDF, compressed once; every further document gets a copy of the bytes. */
const templates = new Map<FieldFontName, Promise<Template>>();

/** Takes some 0.2 s, so that threads and later builds do better with {@link lendFontFiles}. */
export async function makeFontFile(fontName: FieldFontName): Promise<Uint8Array> {
  const maker = await Document.create();
  maker.registerFontkit(fontkit);
  const { ref } = await maker.embedFont(await makeFieldFont(fontName), { subset: false, customName: fontName });
  maker.addPage();
  maker.catalog.set(PDFName.of('Keep'), ref);
  return maker.save({ useObjectStreams: false });
}

async function openTemplate(file: Uint8Array | Promise<Uint8Array>): Promise<Template> {
  const document = await Document.load(await file);
  return { document, font: document.catalog.lookup(PDFName.of('Keep'), PDFDict) };
}

/** Saves this thread the making of the faces. */
export function lendFontFiles(files: FontFiles): void {
  for (const [name, file] of Object.entries(files)) templates.set(name as FieldFontName, openTemplate(file));
}

/** Adds the face to a document. @returns its font dictionary's reference */
export async function embedFieldFont(document: PDFDocument, fontName: FieldFontName): Promise<PDFRef> {
  const known = templates.get(fontName) ?? openTemplate(makeFontFile(fontName));
  templates.set(fontName, known);
  const template = await known;
  const copy = PDFObjectCopier.for(template.document.context, document.context).copy(template.font);
  return document.context.register(copy);
}
