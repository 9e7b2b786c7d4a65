// A pack with each sheet as often as a meeting needs it: pages share content and fonts, tags are copied page by page.
// Runs in a browser too. pdf-lib's own copying of pages loses the structure tree, so copies are made here.
import { ParseSpeeds, PDFArray, type PDFContext, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { copyStructure } from './copy-structure.ts';
import { openStructure, type Structure } from './structure.ts';
import { type Way, within } from './way.ts';

/** A sheet's pages, counted from 1, and how often it is wanted. Everything up to the next sheet goes with it. */
export interface SheetCopies {
  readonly page: number;
  readonly copies: number;
}

const name = PDFName.of;
const PARENT = name('Parent');

/**
 * @param pdf a pack as `renderPack` wrote it
 * @param sheets every sheet of the pack in order of its pages, each at least once
 * @param onProgress called after each sheet; awaited, so that a page can draw how far it is
 * @returns the pack, sheet after sheet, every copy beginning on an odd page, tagged as before (ISO 14289-1, 7.1)
 */
export async function multiplySheets(
  pdf: Uint8Array,
  sheets: readonly SheetCopies[],
  onProgress: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const { context } = document;
  const originals = document.getPages().map(({ ref }) => ref);
  const structure = openStructure(document.catalog);
  const way = within(context);
  const pages: PDFRef[] = [];
  for (const [at, { page, copies }] of sheets.entries()) {
    const last = (sheets[at + 1]?.page ?? originals.length + 1) - 1;
    const own = originals.slice(page - 1, last);
    const repeated = structure.take(new Set(own));
    pages.push(...padToEven(context, own));
    for (let copy = 1; copy < copies; copy += 1) {
      const copied = copyPages(way, own, structure);
      copyStructure(way, structure, repeated, copied);
      pages.push(...padToEven(context, [...copied.values()]));
    }
    await onProgress(at + 1, sheets.length);
  }
  structure.close();
  replacePages(document, pages);
  const bytes = await document.save({
    updateFieldAppearances: false,
    addDefaultPage: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
  return { bytes, pages: pages.length };
}

/**
 * New pages with the same content and resources; each with a place of its own in the parent tree.
 * @param without what they do not have of their originals
 */
export function copyPages(
  { from, to, carry }: Way,
  pages: readonly PDFRef[],
  structure: Pick<Structure, 'addPage'>,
  without: readonly PDFName[] = [],
): Map<PDFRef, PDFRef> {
  const copied = pages.map((ref) => {
    const page = from.lookup(ref, PDFDict).clone(to);
    for (const key of [PARENT, ...without]) page.delete(key);
    for (const [key, value] of page.entries()) page.set(key, carry(value));
    const parents = page.lookupMaybe(name('StructParents'), PDFNumber);
    if (parents) page.set(name('StructParents'), PDFNumber.of(structure.addPage(parents.asNumber())));
    return [ref, to.register(page)] as const;
  });
  return new Map(copied);
}

/** An odd number of pages gets an empty one, so that the next sheet begins on a new piece of paper. */
export function padToEven(context: PDFContext, pages: readonly PDFRef[]): PDFRef[] {
  const last = pages.at(-1);
  if (!last || pages.length % 2 === 0) return [...pages];
  const size = context.lookup(last, PDFDict).lookup(name('MediaBox'), PDFArray).clone(context);
  return [...pages, context.register(context.obj({ Type: 'Page', MediaBox: size, Resources: {} }))];
}

/** One flat node with all pages (ISO 32000-1, 7.7.3). */
export function replacePages({ catalog, context }: PDFDocument, pages: readonly PDFRef[]): void {
  const root = catalog.get(name('Pages'));
  if (!(root instanceof PDFRef)) return;
  const node = context.lookup(root, PDFDict);
  for (const page of pages) context.lookup(page, PDFDict).set(PARENT, root);
  node.set(name('Kids'), context.obj([...pages]));
  node.set(name('Count'), PDFNumber.of(pages.length));
}
