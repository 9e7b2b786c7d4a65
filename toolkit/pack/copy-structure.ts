// Copies branches of a structure tree for pages that repeat others (ISO 32000-1, 14.7).
import {
  PDFArray, type PDFCatalog, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString,
} from 'pdf-lib'; // biome-ignore format: one import
import { readText, sortNames } from './name-tree.ts';

const name = PDFName.of;
const [KIDS, PARENT, PAGE, ATTRIBUTES, ID, HEADERS, TYPE, OBJECT] = [
  'K', 'P', 'Pg', 'A', 'ID', 'Headers', 'Type', 'Obj',
].map(name) as [PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName]; // biome-ignore format: one line a side

const NEXT_KEY = name('ParentTreeNextKey');

/** The parts of a structure tree that change when pages are repeated. */
export interface Structure {
  /** The topmost elements whose content is on one of the pages. */
  take(pages: ReadonlySet<PDFRef>): readonly PDFRef[];
  /** @returns the key in the parent tree for a copy of the page with the key `of` */
  addPage(of: number): number;
  /** Remembers that `to` is the copy of the element `from`. */
  pair(from: PDFRef, to: PDFRef): void;
  /** Hangs a copied topmost element into the document and fills in the parent tree of the pages added since. */
  append(kids: readonly PDFRef[]): void;
  /** A new identifier for a copied one (Headers of a table name them). */
  rename(id: string): string;
  addId(id: string, element: PDFRef): void;
  /** Writes the trees back. */
  close(): void;
}

/** @throws Error for a document that is not tagged as the machine tags it */
export function openStructure(catalog: PDFCatalog): Structure {
  const { context } = catalog;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const document = root.lookup(KIDS, PDFArray).lookup(0, PDFDict);
  const kids = document.lookup(KIDS, PDFArray);
  const parents = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  const ids = root.lookupMaybe(name('IDTree'), PDFDict)?.lookup(name('Names'), PDFArray);
  const first = Array.from({ length: kids.size() }, (_, at) => kids.get(at) as PDFRef);
  const byPage = Map.groupBy(first, (ref) => pageOf(context, ref) as PDFRef);
  let next = parents.size() / 2;
  let copy = 0;
  let pending: { readonly of: number; readonly key: number }[] = [];
  let pairs = new Map<PDFRef, PDFRef>();
  const all = [...first];
  const names: [string, PDFRef][] = [];
  return {
    take: (pages) => [...byPage].flatMap(([page, own]) => (pages.has(page) ? own : [])),
    addPage(of) {
      pending.push({ of, key: next });
      next += 1;
      return next - 1;
    },
    pair: (from, to) => pairs.set(from, to),
    append(copies) {
      all.push(...copies);
      for (const { of, key } of pending) {
        parents.push(PDFNumber.of(key));
        parents.push(
          context.register(mapArray(context, parents.lookup(of * 2 + 1, PDFArray), (ref) => pairs.get(ref) ?? ref)),
        );
      }
      [pending, pairs, copy] = [[], new Map(), copy + 1];
    },
    rename: (id) => `${id}c${copy}`,
    addId: (id, element) => names.push([id, element]),
    close() {
      document.set(KIDS, context.obj(all));
      if (root.has(NEXT_KEY)) root.set(NEXT_KEY, PDFNumber.of(next));
      if (ids) sortNames(ids, names);
    },
  };
}

/** What stands in the place of an annotation on a copied page: content of the page, or nothing. */
export type Placing = (annotation: PDFRef, page: PDFRef, element: PDFRef) => PDFObject | undefined;

/**
 * Copies branches onto other pages.
 * @param pages each page with the copy that its content is repeated on
 * @param place where annotations do not go with the pages
 */
export function copyStructure(
  context: PDFContext,
  structure: Pick<Structure, 'pair' | 'append' | 'rename' | 'addId'>,
  branches: readonly PDFRef[],
  pages: ReadonlyMap<PDFRef, PDFRef>,
  place?: Placing,
): void {
  const copyElement = (ref: PDFRef, parent: PDFObject | undefined): PDFRef => {
    const element = context.lookup(ref, PDFDict).clone(context);
    const copied = context.register(element);
    structure.pair(ref, copied);
    if (parent) element.set(PARENT, parent);
    const page = element.get(PAGE);
    if (page instanceof PDFRef) element.set(PAGE, pages.get(page) ?? page);
    const id = readText(element.lookup(ID));
    if (id) {
      element.set(ID, PDFString.of(structure.rename(id)));
      structure.addId(structure.rename(id), copied);
    }
    const attributes = element.lookup(ATTRIBUTES);
    if (attributes) element.set(ATTRIBUTES, renameHeaders(context, attributes, structure));
    const kids = element.lookup(KIDS);
    if (kids instanceof PDFArray) element.set(KIDS, mapKids(kids, copied));
    else if (kids instanceof PDFDict)
      element.set(KIDS, copyKid(element.get(KIDS) as PDFObject, copied) ?? context.obj([]));
    return copied;
  };
  const copyKid = (kid: PDFObject, parent: PDFRef): PDFObject | undefined => {
    if (kid instanceof PDFRef) return copyElement(kid, parent);
    if (!(kid instanceof PDFDict)) return kid;
    const page = kid.get(PAGE);
    const copiedPage = page instanceof PDFRef ? pages.get(page) : undefined;
    const object = kid.get(OBJECT);
    if (place && copiedPage && object instanceof PDFRef && kid.get(TYPE) === name('OBJR'))
      return place(object, copiedPage, parent);
    const content = kid.clone(context);
    if (copiedPage) content.set(PAGE, copiedPage);
    return content;
  };
  const mapKids = (kids: PDFArray, parent: PDFRef): PDFArray => {
    const copies = PDFArray.withContext(context);
    for (let at = 0; at < kids.size(); at += 1) {
      const kid = copyKid(kids.get(at), parent);
      if (kid) copies.push(kid);
    }
    return copies;
  };
  structure.append(branches.map((ref) => copyElement(ref, undefined)));
}

/** The page of the first piece of content below an element. */
function pageOf(context: PDFContext, ref: PDFRef): PDFRef | undefined {
  const element = context.lookup(ref, PDFDict);
  const page = element.get(PAGE);
  if (page instanceof PDFRef) return page;
  const kids = element.lookup(KIDS);
  const list =
    kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.get(at)) : [element.get(KIDS)];
  for (const kid of list) {
    const found = kid instanceof PDFRef ? pageOf(context, kid) : kid instanceof PDFDict ? kid.get(PAGE) : undefined;
    if (found instanceof PDFRef) return found;
  }
  return undefined;
}

export function mapArray(context: PDFContext, array: PDFArray, map: (ref: PDFRef) => PDFRef): PDFArray {
  const mapped = PDFArray.withContext(context);
  for (let at = 0; at < array.size(); at += 1) {
    const item = array.get(at);
    mapped.push(item instanceof PDFRef ? map(item) : item);
  }
  return mapped;
}

/** Cells name their heads by identifier; a copied cell names the copied head. */
function renameHeaders(context: PDFContext, attributes: PDFObject, structure: Pick<Structure, 'rename'>): PDFObject {
  if (attributes instanceof PDFArray) {
    const copies = PDFArray.withContext(context);
    for (let at = 0; at < attributes.size(); at += 1)
      copies.push(renameHeaders(context, attributes.lookup(at) as PDFObject, structure));
    return copies;
  }
  if (!(attributes instanceof PDFDict)) return attributes;
  const headers = attributes.lookup(HEADERS);
  if (!(headers instanceof PDFArray)) return attributes;
  const copy = attributes.clone(context);
  const ids = Array.from({ length: headers.size() }, (_, at) => readText(headers.lookup(at)) ?? '');
  copy.set(HEADERS, context.obj(ids.map((id) => PDFString.of(structure.rename(id)))));
  return copy;
}
