// Opens a PDF with pdf-lib and indexes it once for all rules: structure tree, pages with annotations and
// content, form fields, fonts.
import { ParseSpeeds, type PDFContext, type PDFDict, PDFDocument } from 'pdf-lib';
import { readDictionaries } from './dictionaries.ts';
import { type FontDetails, readFontDetails } from './font-details.ts';
import { type FontUses, registerFonts } from './font-use.ts';
import { type InteractiveForm, readForm } from './form-fields.ts';
import { decodeStream, dictAt, type Maybe, streamAt } from './objects.ts';
import { type Annotation, type Page, readPages } from './pages.ts';
import { readStructureTree, type StructureTree } from './structure-tree.ts';
import { layOutTable, type TableGrid } from './table-grid.ts';

/** A PDF, opened and indexed. `language` is the Lang of the catalog, `metadata` the XMP packet. */
export interface TaggedDocument {
  readonly bytes: Uint8Array;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly language: Maybe<string>;
  readonly metadata: Maybe<string>;
  readonly structure: StructureTree;
  readonly pages: readonly Page[];
  readonly annotations: readonly Annotation[];
  readonly tables: readonly TableGrid[];
  readonly form: Maybe<InteractiveForm>;
  readonly fonts: readonly FontDetails[];
  readonly dictionaries: readonly PDFDict[];
}

/** The file is encrypted: its strings and streams cannot be read. */
export class EncryptedFileError extends Error {}

/**
 * Opens and indexes a PDF.
 * @throws {EncryptedFileError} when the file is encrypted.
 * @throws when an object cannot be read or a stream cannot be decoded.
 */
export async function openDocument(bytes: Uint8Array): Promise<TaggedDocument> {
  const pdf = await loadPdf(bytes);
  const { context, catalog } = pdf;
  const structure = readStructureTree(catalog);
  const uses: FontUses = new Map();
  const pages = readPages(pdf, structure, uses);
  const form = readForm(dictAt(catalog, 'AcroForm'));
  registerFonts(uses, dictAt(form?.dict, 'DR'));
  const metadata = streamAt(catalog, 'Metadata');
  return {
    bytes,
    context,
    catalog,
    language: structure.language,
    metadata: metadata && new TextDecoder().decode(decodeStream(metadata)),
    structure,
    pages,
    annotations: pages.flatMap(({ annotations }) => annotations),
    tables: structure.elements.filter(({ role }) => role === 'Table').map(layOutTable),
    form,
    fonts: [...uses.values()].map(readFontDetails),
    dictionaries: readDictionaries(context),
  };
}

async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
    // pdf-lib's own error cannot be told from others: its class is compiled for ES5.
    ignoreEncryption: true,
    parseSpeed: ParseSpeeds.Fastest,
  });
  if (pdf.isEncrypted) throw new EncryptedFileError('the file is encrypted');
  return pdf;
}
