// Finds and rewrites parts of the sample files, for tests that plant defects.
import { PDFDict, type PDFDocument, PDFName, type PDFRef, PDFStream } from 'pdf-lib';
import { decodeStream, elementsAt, textAt } from './objects.ts';
import { readStructureTree } from './structure-tree.ts';

/** A PDF name. */
export function name(text: string): PDFName {
  return PDFName.of(text);
}

/** The structure elements of a type, in reading order. */
export function elementsOf(pdf: PDFDocument, type: string): PDFDict[] {
  const elements = readStructureTree(pdf.catalog).elements.filter((element) => element.type === type);
  return elements.map(({ dict }) => dict);
}

/** The first structure element of a type. */
export function elementOf(pdf: PDFDocument, type: string): PDFDict {
  const [element] = elementsOf(pdf, type);
  if (!element) throw new Error(`the sample has no ${type}`);
  return element;
}

/** The AcroForm dictionary. */
export function formOf(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(name('AcroForm'), PDFDict);
}

/** The field of this name among the Fields of the AcroForm. */
export function findField(pdf: PDFDocument, id: string): PDFDict | undefined {
  const fields = elementsAt(formOf(pdf), 'Fields').map((raw) => pdf.context.lookup(raw, PDFDict));
  return fields.find((field) => textAt(field, 'T') === id);
}

/** Like `findField`, for a field that the sample has. */
export function fieldOf(pdf: PDFDocument, id: string): PDFDict {
  const field = findField(pdf, id);
  if (!field) throw new Error(`the sample has no field ${id}`);
  return field;
}

/** Copies the entries of one dictionary into another. */
export function assign(target: PDFDict, source: PDFDict): void {
  for (const [key, value] of source.entries()) target.set(key, value);
}

/** Rewrites the content of a page, given and taken as one character per byte. */
export function editContent(pdf: PDFDocument, pageIndex: number, edit: (content: string) => string): void {
  const { node } = pdf.getPage(pageIndex);
  const content = Buffer.from(decodeStream(node.lookup(name('Contents'), PDFStream))).toString('latin1');
  const stream = pdf.context.stream(Buffer.from(edit(content), 'latin1'));
  node.set(name('Contents'), pdf.context.register(stream));
}

/** Rewrites the XMP metadata. */
export function editMetadata(pdf: PDFDocument, edit: (xmp: string) => string): void {
  const xmp = Buffer.from(decodeStream(pdf.catalog.lookup(name('Metadata'), PDFStream))).toString('utf8');
  pdf.catalog.set(name('Metadata'), pdf.context.register(pdf.context.stream(Buffer.from(edit(xmp)))));
}

/** The reference of an indirect dictionary. */
export function refOf(pdf: PDFDocument, dict: PDFDict): PDFRef {
  const ref = pdf.context.getObjectRef(dict);
  if (!ref) throw new Error('the dictionary is not an indirect object');
  return ref;
}

/** The number tree from StructParents to structure elements. */
export function parentTreeOf(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict);
}

/** Puts a form XObject with this content into the resources of the first page. */
export function addFormXObject(pdf: PDFDocument, id: string, content: string): void {
  const form = pdf.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] });
  const forms = pdf.context.obj({ [id]: pdf.context.register(form) });
  pdf.getPage(0).node.Resources()?.set(name('XObject'), forms);
}

/** The annotations of a page. */
export function annotsOf(pdf: PDFDocument, pageIndex: number): PDFDict[] {
  const { node } = pdf.getPage(pageIndex);
  return elementsAt(node, 'Annots').map((raw) => pdf.context.lookup(raw, PDFDict));
}
