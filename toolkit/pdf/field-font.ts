// The face that people type in: Source Sans 3 cut to Latin and Cyrillic, with all of its glyphs in every file,
// because nobody knows beforehand what will be typed. Renamed, as the Open Font License asks of a changed font.
import fontkit from '@pdf-lib/fontkit';
import { PDFDocument as Document, PDFDict, type PDFDocument, PDFName, PDFObjectCopier, type PDFRef } from 'pdf-lib';
import { type FieldFontName, makeFieldFont } from './field-font-file.ts';

export type { FieldFontName };

/** Font objects as they stand in a PDF, compressed once; every further document gets a copy of the bytes. */
const templates = new Map<FieldFontName, Promise<{ document: PDFDocument; font: PDFDict }>>();

async function makeTemplate(fontName: FieldFontName): Promise<{ document: PDFDocument; font: PDFDict }> {
  const maker = await Document.create();
  maker.registerFontkit(fontkit);
  const { ref } = await maker.embedFont(await makeFieldFont(fontName), { subset: false, customName: fontName });
  maker.addPage();
  maker.catalog.set(PDFName.of('Keep'), ref);
  const document = await Document.load(await maker.save({ useObjectStreams: false }));
  return { document, font: document.catalog.lookup(PDFName.of('Keep'), PDFDict) };
}

/** Adds the face to a document. @returns its font dictionary's reference */
export async function embedFieldFont(document: PDFDocument, fontName: FieldFontName): Promise<PDFRef> {
  const known = templates.get(fontName) ?? makeTemplate(fontName);
  templates.set(fontName, known);
  const template = await known;
  const copy = PDFObjectCopier.for(template.document.context, document.context).copy(template.font);
  return document.context.register(copy);
}
