// Tables: real ones, with a head row that repeats on every page, row heads in the first column, alternative text,
// fixed widths, and rows that do not break. No merged cells, no tables within tables.
import {
  HeightRule,
  type IContext,
  type ITableCellOptions,
  type IXmlableObject,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
} from 'docx';
import type { Colours } from '../programme/organisation.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { CELL_MARGIN, mm, NONE, type Sheet, shading, single, twentieths } from './sheet.ts';
import { Looks, paragraph } from './text.ts';

export interface TableParts {
  /** With the description, what a program reads instead of the table (ECMA-376-1 §17.4.62, §17.4.63). */
  readonly title: string;
  readonly description: string;
  readonly widths: readonly number[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** Upright hairlines between the columns. */
  readonly lattice?: boolean;
  /** Whether the first cell of a row is its head. */
  readonly rowHeads?: boolean;
}

/** What stands below one another in a document. */
export type Block = Paragraph | Table;

/** No bands, and heads of columns; whether there are heads of rows is said apart (§17.4.55). */
const LOOK = { 'w:firstRow': 1, 'w:lastRow': 0, 'w:lastColumn': 0, 'w:noHBand': 1, 'w:noVBand': 1 };

/** A table that says what it is, which docx has no option for. */
export class DescribedTable extends Table {
  private readonly parts: TableParts;

  constructor(parts: TableParts, { colours, certificate }: Sheet) {
    const { widths, head, rows, lattice = false } = parts;
    super({
      rows: [head, ...rows],
      width: twentieths(widths.reduce((sum, width) => sum + width, 0)),
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      margins: { top: mm(0.8), left: CELL_MARGIN, bottom: mm(0.8), right: CELL_MARGIN },
      borders: bordersOf(lattice && !certificate, certificate, colours),
    });
    this.parts = parts;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const properties: IXmlableObject[] = xml?.['w:tbl'].find((child: IXmlableObject) => 'w:tblPr' in child)['w:tblPr'];
    const { title, description, rowHeads = true } = this.parts;
    // The flags as one number, which docx leaves out, and each for itself.
    const heads = rowHeads ? { 'w:val': '06A0', 'w:firstColumn': 1 } : { 'w:val': '0620', 'w:firstColumn': 0 };
    properties.push({ 'w:tblLook': { _attr: { ...heads, ...LOOK } } });
    properties.push({ 'w:tblCaption': { _attr: { 'w:val': title } } });
    properties.push({ 'w:tblDescription': { _attr: { 'w:val': description } } });
    return xml;
  }
}

const bordersOf = (lattice: boolean, certificate: boolean, { ink, line, hair }: Colours) => ({
  top: certificate ? NONE : single(ink, 8),
  left: NONE,
  bottom: single(line, 4),
  right: NONE,
  insideHorizontal: certificate ? NONE : single(line, 4),
  insideVertical: lattice ? single(hair, 4) : NONE,
});

interface CellLook {
  readonly fill?: string;
  /** Text at the top, where the cells of a row are to be read side by side. */
  readonly top?: boolean;
}

type CellOptions = Omit<ITableCellOptions, 'children'>;
const cellLooks = new Looks<CellOptions>();

class StyledCell extends TableCell {
  constructor(children: readonly Paragraph[], options: CellOptions) {
    super({ ...options, children });
    const [properties] = this.root;
    this.root[0] = cellLooks.of(options, () => properties);
  }
}

export const cell = (
  width: number,
  paragraphs: readonly Paragraph[],
  { fill, top = false }: CellLook = {},
): TableCell =>
  new StyledCell(paragraphs, {
    width: twentieths(width),
    verticalAlign: top ? 'top' : 'center',
    ...(fill ? { shading: shading(fill) } : {}),
  });

/** A row at least `height` high that does not break (§17.4.6); with `keepNext` it stays on the page of the next row. */
export const row = (children: readonly TableCell[], height: number, keepNext = false): TableRow =>
  new TableRow({
    children,
    cantSplit: true,
    height: { value: height, rule: HeightRule.ATLEAST },
    ...(keepNext ? { keepNext } : {}),
  });

/** Up to this many rows stay on one page together. */
const KEPT_TOGETHER = 4;

/** Whether row `at` of so many stays with the next: a short table in one piece, a long one never with a lone row. */
export const staysWithNext = (at: number, rows: number): boolean =>
  at < rows - 1 && (rows <= KEPT_TOGETHER || at === 0 || at === rows - 2);

/**
 * The head row, repeated on every page (§17.4.78 `w:tblHeader`) and never alone at the foot of one.
 * @param centred columns whose head stands in the middle
 */
export const headRow = (
  widths: readonly number[],
  heads: readonly (readonly ParagraphChild[])[],
  { colours: { headTint, ink }, certificate }: Sheet,
  centred: readonly boolean[] = [],
): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: heads.map(
      (head, at) =>
        new StyledCell([headParagraph(head, centred[at])], {
          width: twentieths(widths[at] ?? 0),
          shading: shading(headTint),
          borders: { bottom: certificate ? NONE : single(ink, 8) },
          verticalAlign: 'top',
        }),
    ),
  });

const headParagraph = (head: readonly ParagraphChild[], centred = false): Paragraph =>
  paragraph('TableHead', head, { keepNext: true, ...(centred ? { alignment: 'center' } : {}) });

/** The names of the columns in one line, for the alternative text. */
export const describeColumns = (heads: readonly LocalizedText[]): string => heads.map(plainText).join(', ');
