// The first cell of a row of fields names the row: TD becomes TH with Scope Row (ISO 32000-1, table 349), so that a
// screen reader says "Goal 2" before the cell. Typst 0.14 can mark head rows but not head cells.
import type { PdfFile } from './file.ts';
import { annotationOf, kidsOf } from './placeholders.ts';
import { dict, dictAt, isReference, listAt, type PdfDict, type PdfValue, type Reference } from './values.ts';

/** Marks the first cell of each table row that holds one of `elements`, unless that cell is itself filled in. */
export function promoteRowHeaders(file: PdfFile, elements: readonly Reference[]): void {
  const rows = new Set(elements.map((element) => rowAround(file, element)).filter((row) => row !== undefined));
  const named: [string, Reference][] = [];
  for (const row of rows) {
    const [head, ...others] = kidsOf(file, row).filter(isReference);
    if (!head || file.dict(head)?.get('/S') !== '/TD' || holdsField(file, head)) continue;
    const id = `(R${String(named.length + 1).padStart(4, '0')})`;
    named.push([id, head]);
    markHead(file.edit(head), id);
    for (const cell of others) referTo(file.edit(cell), id);
  }
  if (named.length > 0) addToIdTree(file, named);
}

function rowAround(file: PdfFile, element: Reference): Reference | undefined {
  let at: PdfValue | undefined = element;
  while (isReference(at) && file.dict(at)?.get('/S') !== '/TR') at = file.dict(at)?.get('/P');
  return isReference(at) ? at : undefined;
}

const holdsField = (file: PdfFile, element: Reference): boolean =>
  kidsOf(file, element).some((kid) => annotationOf(kid) !== undefined || (isReference(kid) && holdsField(file, kid)));

/** The attribute objects of a structure element (14.7.5). */
const attributes = (element: PdfDict): PdfDict[] => listAt(element, '/A').filter((one) => one instanceof Map);

function markHead(head: PdfDict, id: string): void {
  head.set('/S', '/TH');
  head.set('/ID', id);
  const known = attributes(head);
  const table = known.find((one) => one.get('/O') === '/Table');
  if (table) table.set('/Scope', '/Row');
  else head.set('/A', [...known, dict({ O: '/Table', Scope: '/Row' })]);
}

function referTo(cell: PdfDict, id: string): void {
  for (const one of attributes(cell)) {
    const headers = one.get('/Headers');
    if (Array.isArray(headers)) headers.push(id);
  }
}

/** Adds ids to the name tree of ids, whose keys must be in order (7.9.6). */
function addToIdTree(file: PdfFile, added: readonly [string, Reference][]): void {
  const root = file.edit(file.dict(file.root)?.get('/StructTreeRoot'));
  const names = listAt(dictAt(root, '/IDTree'), '/Names');
  const pairs = Array.from({ length: names.length / 2 }, (_, at) => names.slice(at * 2, at * 2 + 2));
  const sorted = [...pairs, ...added].sort(([one], [two]) => (String(one) < String(two) ? -1 : 1));
  root.set('/IDTree', dict({ Names: sorted.flat() }));
}
