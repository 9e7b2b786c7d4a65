// The first cell of a row of fields names the row: TD becomes TH with Scope Row (ISO 32000-1, table 349), so that a
// screen reader says "Goal 2" before the cell. Typst 0.14 can mark head rows but not head cells.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from 'pdf-lib';
import { kids } from './placeholders.ts';

const name = PDFName.of;

/** Marks the first cell of each table row that holds one of `elements`, unless that cell is itself filled in. */
export function promoteRowHeaders(document: PDFDocument, elements: readonly PDFDict[]): void {
  const { context } = document;
  const rows = new Set(elements.map(rowAround).filter((row) => row !== undefined));
  const named: [string, PDFRef][] = [];
  for (const row of rows) {
    const cells = row.lookup(name('K'), PDFArray).asArray() as PDFRef[];
    const [head, ...others] = cells.map((cell) => context.lookup(cell, PDFDict));
    if (!head || head.get(name('S')) !== name('TD') || holdsField(context, head)) continue;
    const id = `R${String(named.length + 1).padStart(4, '0')}`;
    named.push([id, cells[0] as PDFRef]);
    markHead(context, head, id);
    for (const cell of others) referTo(context, cell, id);
  }
  if (named.length > 0) addToIdTree(document, named);
}

function rowAround(element: PDFDict): PDFDict | undefined {
  let at: PDFDict | undefined = element;
  while (at && at.get(name('S')) !== name('TR')) at = at.lookupMaybe(name('P'), PDFDict);
  return at;
}

const holdsField = (context: PDFContext, element: PDFDict): boolean =>
  kids(context, element).some((kid) => kid.get(name('Type')) === name('OBJR') || holdsField(context, kid));

/** The attribute objects of a structure element (ISO 32000-1, 14.7.5). */
function attributes(context: PDFContext, element: PDFDict): PDFDict[] {
  const value = element.lookup(name('A'));
  const all = value instanceof PDFArray ? value.asArray() : value ? [value] : [];
  return all.map((one) => context.lookup(one)).filter((one) => one instanceof PDFDict);
}

function markHead(context: PDFContext, head: PDFDict, id: string): void {
  head.set(name('S'), name('TH'));
  head.set(name('ID'), PDFString.of(id));
  const known = attributes(context, head);
  const table = known.find((one) => one.get(name('O')) === name('Table'));
  if (table) table.set(name('Scope'), name('Row'));
  else head.set(name('A'), context.obj([...known, context.obj({ O: 'Table', Scope: 'Row' })]));
}

function referTo(context: PDFContext, cell: PDFDict, id: string): void {
  for (const one of attributes(context, cell)) {
    const headers = one.lookup(name('Headers'));
    if (headers instanceof PDFArray) headers.push(PDFString.of(id));
  }
}

/** Adds ids to the name tree of ids, whose keys must be in order (ISO 32000-1, 7.9.6). */
function addToIdTree(document: PDFDocument, added: readonly [string, PDFRef][]): void {
  const { context, catalog } = document;
  const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const tree = root.lookupMaybe(name('IDTree'), PDFDict) ?? context.obj({ Names: [] });
  root.set(name('IDTree'), tree);
  const names = tree.lookup(name('Names'), PDFArray);
  const pairs = Array.from({ length: names.size() / 2 }, (_, at) => {
    const key = names.lookup(at * 2);
    const text = key instanceof PDFString || key instanceof PDFHexString ? key.decodeText() : '';
    return [text, names.get(at * 2 + 1)] as const;
  });
  const sorted = [...pairs, ...added].sort(([one], [two]) => (one < two ? -1 : 1));
  tree.set(name('Names'), context.obj(sorted.flatMap(([id, ref]) => [PDFString.of(id), ref])));
}
