// Tables: real ones, with a head row that repeats on every page, row heads in the first column, alternative text,
// fixed widths, and rows that do not break. No merged cells, no tables within tables.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IContext,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type LocalizedText, plainText } from '../form/text.ts';
import { HAIR, HEAD_TINT, INK, LINE, mm } from './tokens.ts';

/** What a program reads instead of the table: `w:tblCaption` and `w:tblDescription` (ECMA-376-1 §17.4.62, §17.4.63). */
interface AlternativeText {
  readonly title: string;
  readonly description: string;
}

export interface TableParts extends AlternativeText {
  readonly widths: readonly number[];
  readonly head: TableRow;
  readonly rows: readonly TableRow[];
  /** Upright hairlines between the columns. */
  readonly lattice?: boolean;
  /** Whether the first cell of a row is its head. */
  readonly rowHeads?: boolean;
}

/** docx has no option for the alternative text of a table; its two elements are the last of `w:tblPr`. */
class DescribedTable extends Table {
  private readonly alternative: AlternativeText;

  constructor(alternative: AlternativeText, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    this.alternative = alternative;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const properties = xml?.['w:tbl'].find((child: IXmlableObject) => child['w:tblPr'])['w:tblPr'];
    properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.alternative.title } } });
    properties.push({ 'w:tblDescription': { _attr: { 'w:val': this.alternative.description } } });
    return xml;
  }
}

const line = (color: string, size: number) => ({ style: BorderStyle.SINGLE, size, color });
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export const table = ({
  title,
  description,
  widths,
  head,
  rows,
  lattice = false,
  rowHeads = true,
}: TableParts): Table =>
  new DescribedTable(
    { title, description },
    {
      rows: [head, ...rows],
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: mm(0.8), bottom: mm(0.8), left: mm(1.2), right: mm(1.2) },
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: rowHeads,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      borders: {
        top: line(INK, 8),
        bottom: line(LINE, 4),
        left: none,
        right: none,
        insideHorizontal: line(LINE, 4),
        insideVertical: lattice ? line(HAIR, 4) : none,
      },
    },
  );

export interface CellLook {
  readonly fill?: string;
  /** The cell heads its column: text at the top, a firm line below. */
  readonly head?: boolean;
  /** Text at the top, where the cells of a row are to be read side by side. */
  readonly top?: boolean;
}

/** A cell with its paragraphs. */
export const cell = (
  width: number,
  children: readonly Paragraph[],
  { fill, head = false, top = head }: CellLook = {},
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: top ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    children,
    ...(head ? { borders: { bottom: line(INK, 8) } } : {}),
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
  });

/** A paragraph of a cell in one of the styles of styles.ts. */
export const cellParagraph = (style: string, children: readonly ParagraphChild[], centred = false): Paragraph =>
  new Paragraph({ style, children, ...(centred ? { alignment: AlignmentType.CENTER } : {}) });

/** A row at least `height` high; with `keepNext` it stays on the page of the next row. */
export const row = (cells: readonly TableCell[], height: number, keepNext = false): TableRow =>
  new TableRow({ children: cells, cantSplit: true, keepNext, height: { value: height, rule: HeightRule.ATLEAST } });

/** Up to this many rows stay on one page together. */
const KEPT_TOGETHER = 5;

/** Whether row `at` of so many stays with the next: a short table in one piece, a long one never with a lone row. */
export const staysWithNext = (at: number, rows: number): boolean =>
  at < rows - 1 && (rows <= KEPT_TOGETHER || at === 0 || at === rows - 2);

/** The head row, repeated on every page (ECMA-376-1 §17.4.78 `w:tblHeader`) and never alone at the foot of one; `centred` columns have their head in the middle. */
export const headRow = (
  widths: readonly number[],
  heads: readonly (readonly ParagraphChild[])[],
  centred: readonly boolean[] = [],
): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: heads.map((head, at) =>
      cell(widths[at] ?? 0, [cellParagraph('TableHead', head, centred[at] ?? false)], { fill: HEAD_TINT, head: true }),
    ),
  });

/** The names of the columns in one line, for the alternative text. */
export const describeColumns = (heads: readonly LocalizedText[]): string => heads.map(plainText).join(', ');
