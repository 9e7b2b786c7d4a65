// Lays the cells of a Table element out on a grid, row and column spans included (ISO 32000-1, 14.8.4.3.4
// and 14.8.5.7). Attributes of a class (C) are not read: Typst writes them on the element.
import type { PDFDict } from 'pdf-lib';
import { asDict, asText, listAt, type Maybe, nameAt, numberAt } from './objects.ts';
import type { StructureElement } from './structure-tree.ts';

/** A TH or TD and the grid squares it covers; rows and columns count from 0. */
export interface TableCell {
  readonly element: StructureElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly scope: Maybe<string>;
  readonly headers: readonly string[];
}

/** A laid out table; `width` is that of the first row, `overlaps` are cells that cover a taken square. */
export interface TableGrid {
  readonly element: StructureElement;
  readonly cells: readonly TableCell[];
  readonly overlaps: readonly TableCell[];
  readonly height: number;
  readonly width: number;
  /** The cell that covers a square; `undefined` for a hole. */
  readonly cellAt: (row: number, column: number) => Maybe<TableCell>;
}

// Keeps a nonsensical span from filling the memory.
const LARGEST_SPAN = 1000;

/** Lays out a Table element. */
export function layOutTable(table: StructureElement): TableGrid {
  const rows = rowsOf(table);
  const squares = new Map<string, TableCell>();
  const cellAt = (row: number, column: number) => squares.get(`${row} ${column}`);
  const cells: TableCell[] = [];
  const overlaps: TableCell[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const kid of row.kids) {
      while (cellAt(index, column)) column += 1;
      const cell = readCell(kid, index, column);
      if (coveredSquares(cell).some((square) => squares.has(square))) overlaps.push(cell);
      for (const square of coveredSquares(cell)) squares.set(square, cell);
      cells.push(cell);
    }
  });
  const firstRow = cells.filter(({ row }) => row === 0);
  const width = Math.max(0, ...firstRow.map(({ column, columnSpan }) => column + columnSpan));
  return { element: table, cells, overlaps, height: rows.length, width, cellAt };
}

/** The attribute dictionaries of an element that belong to an owner ("Table", "PrintField"; 14.7.5). */
export function attributesOf(element: StructureElement, owner: string): PDFDict[] {
  return listAt(element.dict, 'A').flatMap((raw) => {
    const attributes = asDict(element.dict.context.lookup(raw));
    return attributes && nameAt(attributes, 'O') === owner ? [attributes] : [];
  });
}

function rowsOf(element: StructureElement): StructureElement[] {
  return element.kids.flatMap((kid) => {
    if (kid.role === 'TR') return [kid];
    return ['THead', 'TBody', 'TFoot'].includes(kid.role ?? '') ? rowsOf(kid) : [];
  });
}

function readCell(element: StructureElement, row: number, column: number): TableCell {
  const attributes = attributesOf(element, 'Table');
  const span = (key: string) => {
    const spans = attributes.map((dict) => numberAt(dict, key) ?? 1);
    return Math.min(LARGEST_SPAN, Math.max(1, ...spans));
  };
  return {
    element,
    row,
    column,
    rowSpan: span('RowSpan'),
    columnSpan: span('ColSpan'),
    scope: attributes.map((dict) => nameAt(dict, 'Scope')).find((scope) => scope !== undefined),
    headers: attributes.flatMap(readHeaders),
  };
}

function readHeaders(attributes: PDFDict): string[] {
  return listAt(attributes, 'Headers').map((raw) => asText(attributes.context.lookup(raw)) ?? raw.toString());
}

function coveredSquares({ row, column, rowSpan, columnSpan }: TableCell): string[] {
  const squares: string[] = [];
  for (let down = 0; down < rowSpan; down += 1) {
    for (let right = 0; right < columnSpan; right += 1) squares.push(`${row + down} ${column + right}`);
  }
  return squares;
}
