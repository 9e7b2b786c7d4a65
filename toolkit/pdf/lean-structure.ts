// Leaves out of the structure tree what says nothing (ISO 32000-1, 14.8.4): a Div without attributes, which Typst writes for
// each grid and each of its cells, and the one paragraph that is all that a cell or the body of a list item holds.
import { numberOf, type PdfFile } from './file.ts';
import { dictAt, isReference, listAt, type PdfDict, type PdfValue, type Reference } from './values.ts';

const PLAIN: ReadonlySet<string> = new Set(['/Type', '/S', '/P', '/K', '/Pg']);
/** What holds text as well as paragraphs. */
const CELLS: readonly PdfValue[] = ['/TD', '/TH', '/LBody'];

const isPlain = (element: PdfDict | undefined, type: string): element is PdfDict =>
  element?.get('/S') === type && [...element.keys()].every((key) => PLAIN.has(key));

/** A Div without attributes that holds elements alone, or nothing. */
const saysNothing = (element: PdfDict | undefined): boolean =>
  isPlain(element, '/Div') && listAt(element, '/K').every(isReference);

/** Changes the file in place. */
export function leanStructure(file: PdfFile): void {
  const root = file.dict(file.root)?.get('/StructTreeRoot');
  if (!isReference(root)) return;
  const holders = new Map<PdfValue, Reference>();
  leanElement(file, root, holders);
  tellParentTree(file, root, holders);
}

/** @param holders gets for each paragraph that is left out what holds its text */
function leanElement(file: PdfFile, reference: Reference, holders: Map<PdfValue, Reference>): void {
  const kids = listAt(file.dict(reference), '/K');
  if (!kids.some(isReference)) return;
  const kept = kids.flatMap((kid) => keptOf(file, kid));
  const element = file.edit(reference);
  element.set('/K', kept);
  for (const kid of kept.filter(isReference)) {
    file.edit(kid).set('/P', reference);
    leanElement(file, kid, holders);
  }
  const [only] = kept;
  const paragraph = kept.length === 1 && CELLS.includes(element.get('/S') ?? '') ? file.dict(only) : undefined;
  if (!isReference(only) || !isPlain(paragraph, '/P') || listAt(paragraph, '/K').some(isReference)) return;
  element.set('/K', listAt(paragraph, '/K'));
  const page = paragraph.get('/Pg');
  if (page) element.set('/Pg', page);
  holders.set(only, reference);
  file.objects.delete(numberOf(only));
}

/** A kid, or in its place what is left of its own kids. */
function keptOf(file: PdfFile, kid: PdfValue): PdfValue[] {
  const element = isReference(kid) ? file.dict(kid) : undefined;
  if (!isReference(kid) || !saysNothing(element)) return [kid];
  file.objects.delete(numberOf(kid));
  return listAt(element, '/K').flatMap((inner) => keptOf(file, inner));
}

/** The parent tree leads from the marked content of each page to its elements (14.7.4.4). */
function tellParentTree(file: PdfFile, root: Reference, holders: ReadonlyMap<PdfValue, Reference>): void {
  const tree = dictAt(file.dict(root) as PdfDict, '/ParentTree');
  for (const page of listAt(tree, '/Nums').filter(isReference)) {
    if (typeof file.objects.get(numberOf(page)) !== 'string') continue;
    file.change(numberOf(page), (parents) =>
      Array.isArray(parents) ? parents.map((parent) => holders.get(parent) ?? parent) : parents,
    );
  }
}
