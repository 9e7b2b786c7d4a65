// The structure tree of a document whose pages are repeated (ISO 32000-1, 14.7).
import { PDFArray, type PDFCatalog, type PDFContext, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { sortNames } from './name-tree.ts';

const name = PDFName.of;
const [KIDS, PARENT, PAGE, NEXT_KEY] = [name('K'), name('P'), name('Pg'), name('ParentTreeNextKey')];

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
  const top = root.lookup(KIDS, PDFArray).get(0);
  const document = context.lookup(top, PDFDict);
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
      for (const copied of copies) context.lookup(copied, PDFDict).set(PARENT, top);
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

/** The array as a context has it, with other references. */
export function mapArray(context: PDFContext, array: PDFArray, map: (ref: PDFRef) => PDFRef): PDFArray {
  const mapped = PDFArray.withContext(context);
  for (let at = 0; at < array.size(); at += 1) {
    const item = array.get(at);
    mapped.push(item instanceof PDFRef ? map(item) : item);
  }
  return mapped;
}
