// Tables: real ones, with a head row that repeats on every page, row heads in the first column, alternative text,
// fixed widths, and rows that do not break. No merged cells, no tables within tables.
import { type LocalizedText, plainText } from '../text/text.ts';
import { drawParagraph, type Paragraph, paragraph } from './paragraph.ts';
import { drawBorders, shading } from './properties.ts';
import { HAIR, HEAD_TINT, INK, LINE, mm } from './tokens.ts';
import { element, property, type Xml } from './xml-text.ts';

export interface TableParts {
  /** With the description, what a program reads instead of the table (ECMA-376-1 §17.4.62, §17.4.63). */
  readonly title: string;
  readonly description: string;
  readonly widths: readonly number[];
  readonly head: Xml;
  readonly rows: readonly Xml[];
  /** Upright hairlines between the columns. */
  readonly lattice?: boolean;
  /** Whether the first cell of a row is its head. */
  readonly rowHeads?: boolean;
}

/** A table as it will stand in the file. */
export interface Table {
  readonly table: Xml;
}

/** What stands below one another in a document. */
export type Block = Paragraph | Table;

export const isTable = (block: Block | undefined): block is Table => block !== undefined && 'table' in block;

export const drawBlock = (block: Block): Xml => (isTable(block) ? block.table : drawParagraph(block));

export const table = ({ widths, head, rows, ...parts }: TableParts): Table => {
  const columns = widths.map((width) => element('w:gridCol', { 'w:w': width }));
  return {
    table: element('w:tbl', {}, [tableProperties(widths, parts), element('w:tblGrid', {}, columns), head, ...rows]),
  };
};

/** `w:tblPr` with the children in the order of the schema (§17.4.59). */
function tableProperties(
  widths: readonly number[],
  { title, description, lattice = false, rowHeads = true }: Omit<TableParts, 'widths' | 'head' | 'rows'>,
): Xml {
  const hairline = { color: LINE, size: 4 };
  return element('w:tblPr', {}, [
    widthOf(
      'w:tblW',
      widths.reduce((sum, width) => sum + width, 0),
    ),
    drawBorders('w:tblBorders', {
      top: { color: INK, size: 8 },
      left: 'none',
      bottom: hairline,
      right: 'none',
      insideH: hairline,
      insideV: lattice ? { color: HAIR, size: 4 } : 'none',
    }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    cellMargins(mm(0.8), mm(1.2)),
    element('w:tblLook', {
      'w:firstRow': 'true',
      'w:lastRow': 'false',
      'w:firstColumn': String(rowHeads),
      'w:lastColumn': 'false',
      'w:noHBand': 'true',
      'w:noVBand': 'true',
    }),
    property('w:tblCaption', title),
    property('w:tblDescription', description),
  ]);
}

/** A width in twentieths of a point. */
export const widthOf = (name: string, width: number): Xml => element(name, { 'w:type': 'dxa', 'w:w': width });

/** @param above and below a cell's text; `beside` it at both sides */
export const cellMargins = (above: number, beside: number): Xml =>
  element('w:tblCellMar', {}, [
    widthOf('w:top', above),
    widthOf('w:left', beside),
    widthOf('w:bottom', above),
    widthOf('w:right', beside),
  ]);

export interface CellLook {
  readonly fill?: string;
  /** The cell heads its column: text at the top, a firm line below. */
  readonly head?: boolean;
  /** Text at the top, where the cells of a row are to be read side by side. */
  readonly top?: boolean;
}

/** A cell with its paragraphs, written by its row. */
export interface Cell {
  readonly width: number;
  readonly paragraphs: readonly Paragraph[];
  readonly look: CellLook;
}

export const cell = (width: number, paragraphs: readonly Paragraph[], look: CellLook = {}): Cell => ({
  width,
  paragraphs,
  look,
});

function drawCell({ width, paragraphs, look: { fill, head = false, top = head } }: Cell, keepNext: boolean): Xml {
  const properties = element('w:tcPr', {}, [
    widthOf('w:tcW', width),
    ...(head ? [drawBorders('w:tcBorders', { bottom: { color: INK, size: 8 } })] : []),
    ...(fill ? [shading(fill)] : []),
    property('w:vAlign', top ? 'top' : 'center'),
  ]);
  const lines = paragraphs.map(({ children, properties }) =>
    drawParagraph({ children, properties: { keepNext, ...properties } }),
  );
  return element('w:tc', {}, [properties, ...lines]);
}

/** A row at least `height` high; with `keepNext` it stays on the page of the next row. */
export const row = (cells: readonly Cell[], height: number, keepNext = false): Xml =>
  drawRow(cells, [element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })], keepNext);

/** Up to this many rows stay on one page together. */
const KEPT_TOGETHER = 5;

/** Whether row `at` of so many stays with the next: a short table in one piece, a long one never with a lone row. */
export const staysWithNext = (at: number, rows: number): boolean =>
  at < rows - 1 && (rows <= KEPT_TOGETHER || at === 0 || at === rows - 2);

/** The head row, repeated on every page (§17.4.78 `w:tblHeader`) and never alone at the foot of one; `centred` columns have their head in the middle. */
export const headRow = (
  widths: readonly number[],
  heads: readonly (readonly Xml[])[],
  centred: readonly boolean[] = [],
): Xml =>
  drawRow(
    heads.map((head, at) =>
      cell(widths[at] ?? 0, [paragraph('TableHead', head, { centred: centred[at] ?? false })], {
        fill: HEAD_TINT,
        head: true,
      }),
    ),
    [element('w:tblHeader')],
    true,
  );

/** A row that does not break (§17.4.6). */
const drawRow = (cells: readonly Cell[], properties: readonly Xml[], keepNext: boolean): Xml =>
  element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit'), ...properties]),
    ...cells.map((one) => drawCell(one, keepNext)),
  ]);

/** The names of the columns in one line, for the alternative text. */
export const describeColumns = (heads: readonly LocalizedText[]): string => heads.map(plainText).join(', ');
