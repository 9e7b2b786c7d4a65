// Copies branches of a structure tree for pages that repeat others, in the same document or into another (ISO 32000-1, 14.7).
import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef, PDFString } from 'pdf-lib';
import { readText } from './name-tree.ts';
import type { Structure } from './structure.ts';
import type { Way } from './way.ts';

const name = PDFName.of;
const [KIDS, PARENT, PAGE, ATTRIBUTES, ID, HEADERS, TYPE, OBJECT] = [
  'K', 'P', 'Pg', 'A', 'ID', 'Headers', 'Type', 'Obj',
].map(name) as [PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName]; // biome-ignore format: one line a side
/** What is another thing in the copy of an element. */
const CHANGING: ReadonlySet<PDFName> = new Set([KIDS, PARENT, PAGE, ATTRIBUTES, ID]);
const REFERENCE = name('OBJR');

/** What becomes of annotations that do not go with the pages. */
export interface Placing {
  /** Whether something stands in its place; else its element goes as well. */
  readonly shows: (annotation: PDFRef) => boolean;
  /** @returns the content of the page in its place; `tag` is the element that holds it */
  readonly put: (annotation: PDFRef, page: PDFRef, element: PDFRef, tag: PDFDict) => PDFObject;
}

/**
 * Copies branches onto other pages.
 * @param pages each page with the copy that its content is repeated on
 * @param placing where annotations do not go with the pages
 */
export function copyStructure(
  way: Way,
  structure: Pick<Structure, 'pair' | 'append' | 'rename' | 'addId'>,
  branches: readonly PDFRef[],
  pages: ReadonlyMap<PDFRef, PDFRef>,
  placing?: Placing,
): void {
  const { from, to, carry } = way;
  const copyElement = (ref: PDFRef, parent: PDFRef | undefined): PDFRef[] => {
    const source = from.lookup(ref, PDFDict);
    const kids = kidsOf(source);
    const annotations = placing ? kids.map(annotationIn) : [];
    if (kids.length > 0 && annotations.length > 0 && annotations.every((one) => one && !placing?.shows(one))) return [];
    const element = PDFDict.withContext(to);
    const copied = to.register(element);
    structure.pair(ref, copied);
    for (const key of source.keys()) if (!CHANGING.has(key)) element.set(key, carry(source.get(key) as PDFObject));
    if (parent) element.set(PARENT, parent);
    const page = source.get(PAGE);
    if (page instanceof PDFRef) element.set(PAGE, pages.get(page) ?? carry(page));
    const id = readText(source.lookup(ID));
    if (id) {
      element.set(ID, PDFString.of(structure.rename(id)));
      structure.addId(structure.rename(id), copied);
    }
    const attributes = source.lookup(ATTRIBUTES);
    if (attributes) element.set(ATTRIBUTES, renameHeaders(way, attributes, structure));
    const copies = PDFArray.withContext(to);
    for (const [at, kid] of kids.entries())
      for (const one of copyKid(kid, annotations[at], copied, element)) copies.push(one);
    const single = !(source.lookup(KIDS) instanceof PDFArray) && copies.size() === 1;
    element.set(KIDS, single ? copies.get(0) : copies);
    return [copied];
  };
  const copyKid = (kid: PDFObject, annotation: PDFRef | undefined, parent: PDFRef, tag: PDFDict): PDFObject[] => {
    if (kid instanceof PDFRef) return copyElement(kid, parent);
    if (!(kid instanceof PDFDict)) return [kid];
    const page = kid.get(PAGE);
    const copiedPage = page instanceof PDFRef ? pages.get(page) : undefined;
    if (annotation && placing && copiedPage)
      return placing.shows(annotation) ? [placing.put(annotation, copiedPage, parent, tag)] : [];
    const content = PDFDict.withContext(to);
    for (const [key, value] of kid.entries()) content.set(key, key === PAGE && copiedPage ? copiedPage : carry(value));
    return [content];
  };
  structure.append(branches.flatMap((ref) => copyElement(ref, undefined)));
}

/** Elements as references, pieces of content as numbers or dictionaries (14.7.2, table 323). */
function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.lookup(KIDS);
  if (kids instanceof PDFArray) return kids.asArray();
  const kid = element.get(KIDS);
  return kid ? [kid] : [];
}

/** The annotation that a kid leads to (14.7.4.3). */
function annotationIn(kid: PDFObject): PDFRef | undefined {
  const object = kid instanceof PDFDict && kid.get(TYPE) === REFERENCE ? kid.get(OBJECT) : undefined;
  return object instanceof PDFRef ? object : undefined;
}

/** Cells name their heads by identifier; a copied cell names the copied head. */
function renameHeaders(way: Way, attributes: PDFObject, structure: Pick<Structure, 'rename'>): PDFObject {
  const { to, carry } = way;
  if (attributes instanceof PDFArray) {
    const copies = PDFArray.withContext(to);
    for (let at = 0; at < attributes.size(); at += 1)
      copies.push(renameHeaders(way, attributes.lookup(at) as PDFObject, structure));
    return copies;
  }
  const headers = attributes instanceof PDFDict ? attributes.lookup(HEADERS) : undefined;
  if (!(attributes instanceof PDFDict && headers instanceof PDFArray)) return carry(attributes);
  const copy = PDFDict.withContext(to);
  for (const [key, value] of attributes.entries()) if (key !== HEADERS) copy.set(key, carry(value));
  const ids = Array.from({ length: headers.size() }, (_, at) => readText(headers.lookup(at)) ?? '');
  copy.set(HEADERS, to.obj(ids.map((id) => PDFString.of(structure.rename(id)))));
  return copy;
}
