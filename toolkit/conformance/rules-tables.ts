// Rules about the regularity and the headers of tables (ISO 14289-1, 7.2 and 7.5). Own rules:
// table.headers   every id in Headers leads, through the IDTree, to a TH
// table.scope     every TH has a Scope: some screen readers know nothing else
// table.no-head   a table has at least one TH
import type { TaggedDocument } from './document.ts';
import { asKey } from './objects.ts';
import type { Rule } from './rule.ts';
import type { TableCell, TableGrid } from './table-grid.ts';

/** The rules of this module. */
export const TABLE_RULES: readonly Rule[] = [
  each('7.2-15', ({ overlaps }) => overlaps.map((cell) => `${describe(cell)} overlaps another cell`)),
  each('7.2-41', ({ cells, height }) =>
    cells
      .filter(({ row, rowSpan }) => row + rowSpan > height)
      .map((cell) => `${describe(cell)} spans more rows than there are`),
  ),
  each('7.2-42', findHoles),
  each('7.2-43', ({ cells, width }) =>
    cells
      .filter(({ column, columnSpan }) => column + columnSpan > width)
      .map((cell) => `${describe(cell)} goes past the ${width} columns of row 1`),
  ),
  each('7.5-1', (grid, document) => findUnheaded(grid, document, ({ headers }) => headers.length === 0)),
  each('7.5-2', (grid, document) => findUnheaded(grid, document, ({ headers }) => headers.length > 0)),
  each('table.headers', ({ cells }, document) =>
    cells.flatMap((cell) =>
      cell.headers
        .filter((id) => !isHeader(id, document))
        .map((id) => `${describe(cell)} names the unknown header ${id}`),
    ),
  ),
  each('table.scope', ({ cells }) =>
    cells.filter((cell) => isHead(cell) && cell.scope === undefined).map((cell) => `${describe(cell)} has no Scope`),
  ),
  each('table.no-head', ({ cells }) => (cells.some(isHead) ? [] : ['has no TH'])),
];

function each(id: string, faults: (grid: TableGrid, document: TaggedDocument) => readonly string[]): Rule {
  return {
    id,
    violations: (document) =>
      document.tables.flatMap((grid) =>
        faults(grid, document).map((fault) => ({ message: `Table ${grid.element.key}: ${fault}` })),
      ),
  };
}

function describe({ element, row, column }: TableCell): string {
  return `${element.type} in row ${row + 1}, column ${column + 1}`;
}

function isHead({ element }: TableCell): boolean {
  return element.role === 'TH';
}

function findHoles({ height, width, cellAt }: TableGrid): string[] {
  const holes: string[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (!cellAt(row, column)) holes.push(`row ${row + 1} has no cell in column ${column + 1}`);
    }
  }
  return holes;
}

// Scope on every TH settles the headers; otherwise every TD must be led to one (ISO 14289-1, 7.5).
function findUnheaded(grid: TableGrid, document: TaggedDocument, concerns: (cell: TableCell) => boolean): string[] {
  if (grid.cells.every((cell) => !isHead(cell) || cell.scope !== undefined)) return [];
  return grid.cells
    .filter((cell) => cell.element.role === 'TD' && concerns(cell) && !hasHeader(cell, grid, document))
    .map((cell) => `${describe(cell)} is led to no header`);
}

function hasHeader(cell: TableCell, { cells }: TableGrid, document: TaggedDocument): boolean {
  if (cell.headers.length > 0 && cell.headers.every((id) => isHeader(id, document))) return true;
  return cells.some((head) => isHead(head) && (headsColumn(head, cell) || headsRow(head, cell)));
}

function headsColumn(head: TableCell, cell: TableCell): boolean {
  const overlap = head.column < cell.column + cell.columnSpan && cell.column < head.column + head.columnSpan;
  return overlap && (head.scope === 'Column' || head.scope === 'Both');
}

function headsRow(head: TableCell, cell: TableCell): boolean {
  const overlap = head.row < cell.row + cell.rowSpan && cell.row < head.row + head.rowSpan;
  return overlap && (head.scope === 'Row' || head.scope === 'Both');
}

function isHeader(id: string, { structure }: TaggedDocument): boolean {
  const key = asKey(structure.ids.get(id));
  return key !== undefined && structure.byKey.get(key)?.role === 'TH';
}
