// A picture that says something, added to a finished page of ours as a figure with its words (ISO 14289-1, 7.3).
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
} from 'pdf-lib';

const name = PDFName.of;

export interface Figure {
  readonly text: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Left, bottom, right, top in points. */
  readonly box: readonly number[];
}

/**
 * Puts the figure before what the page begins with.
 * @returns the number that its content has on the page
 * @throws Error for a document that is not tagged as the machine tags it
 */
export function tagFigure({ catalog, context }: PDFDocument, { node, ref }: PDFPage, figure: Figure): number {
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const top = root.lookup(name('K'), PDFArray).get(0) as PDFRef;
  const parents = parentsOf(root, node.lookup(name('StructParents'), PDFNumber).asNumber());
  const content = parents.size();
  const { text, language, box } = figure;
  const attributes = context.obj({ O: 'Layout', Placement: 'Block', BBox: [...box] });
  const element = context.register(
    context.obj({ Type: 'StructElem', S: 'Figure', P: top, Pg: ref, K: content, A: attributes }),
  );
  const written = context.lookup(element, PDFDict);
  written.set(name('Alt'), PDFHexString.fromText(text));
  written.set(name('Lang'), PDFHexString.fromText(language));
  const kids = context.lookup(top, PDFDict).lookup(name('K'), PDFArray);
  const next = branchOf(parents.get(0), top, context);
  kids.insert((next && kids.indexOf(next)) ?? 0, element);
  parents.push(element);
  return content;
}

/** Elements of the page's pieces of content, by their numbers. */
function parentsOf(root: PDFDict, key: number): PDFArray {
  const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
  for (let at = 0; at < numbers.size(); at += 2)
    if (numbers.lookup(at, PDFNumber).asNumber() === key) return numbers.lookup(at + 1, PDFArray);
  throw new Error(`There is no page ${key} in the parent tree.`);
}

/** The topmost element above one. */
function branchOf(element: PDFObject, top: PDFRef, context: PDFDocument['context']): PDFRef | undefined {
  for (let at: PDFObject | undefined = element; at instanceof PDFRef; ) {
    const parent: PDFObject | undefined = context.lookup(at, PDFDict).get(name('P'));
    if (parent === top) return at;
    at = parent;
  }
  return undefined;
}
