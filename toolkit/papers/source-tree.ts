// The structure tree of a form that is copied into another file again and again (ISO 32000-1, 14.7).
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import type { Structure } from '../pack/structure.ts';

const name = PDFName.of;

/** The tags of a form, to copy again and again. */
export interface SourceTree {
  readonly structure: Pick<Structure, 'addPage'>;
  /** The topmost elements. */
  readonly branches: readonly PDFRef[];
  /** Elements of a page by the number of its content. */
  readonly parentsOf: (key: number) => PDFArray;
  /** Pages that were added since, with the keys that they have now. */
  readonly takePages: () => readonly { readonly of: number; readonly key: number }[];
  /** A name for identifiers that nothing else in the file has. */
  readonly nextName: () => string;
  /** Language of the form, to stand on its elements. */
  readonly language: PDFObject | undefined;
}

/**
 * @param prefix the form's own within the file that is made
 * @param nextKey a new key of that file's parent tree
 */
export function sourceTree(document: PDFDocument, prefix: string, nextKey: () => number): SourceTree {
  const root = document.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const top = root.lookup(name('K'), PDFArray).lookup(0, PDFDict).lookup(name('K'), PDFArray);
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  const places = new Map(
    Array.from({ length: numbers.size() / 2 }, (_, at) => [numbers.lookup(at * 2, PDFNumber).asNumber(), at * 2 + 1]),
  );
  let added: { of: number; key: number }[] = [];
  let copy = 0;
  return {
    structure: {
      addPage(of) {
        const key = nextKey();
        added.push({ of, key });
        return key;
      },
    },
    branches: top.asArray().filter((kid) => kid instanceof PDFRef),
    parentsOf: (key) => numbers.lookup(places.get(key) ?? 0, PDFArray),
    takePages() {
      const taken = added;
      added = [];
      return taken;
    },
    nextName() {
      copy += 1;
      return `${prefix}c${copy}-`;
    },
    language: document.catalog.get(name('Lang')),
  };
}
