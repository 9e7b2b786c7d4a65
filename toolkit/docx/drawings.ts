// What is a drawing on paper: a picture with its alternative text, or a table where there is something to write or to
// compare.
import { ImageRun, type Paragraph } from 'docx';
import { DocumentError } from '../errors.ts';
import { fieldInputs, type LocalizedFieldOf } from '../fields/index.ts';
import type { LocalizedSection } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { joinTexts, type LocalizedText, plainText } from '../text/text.ts';
import { controlsOf } from './answer-places.ts';
import { type DocxFace, hintParagraphs, requiredMark, type TablePiece } from './piece.ts';
import { riskMatrix } from './risk-matrix.ts';
import { divide, mm, type Sheet } from './sheet.ts';
import { cell, DescribedTable, headRow, row, staysWithNext } from './table.ts';
import { stableId } from './tags.ts';
import { inlineRuns, paragraph, run, SECOND, stackedRuns } from './text.ts';

/** Pixels of 1/96 inch, in which docx wants sizes. */
export const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

/**
 * A picture in a paragraph of its own, no wider than the text.
 * @param alt what it shows; left out where it shows nothing
 * @throws DocumentError if the sheet has no such picture
 */
export function picture(id: string, alt: LocalizedText | undefined, { pictures, languages, page }: Sheet): Paragraph {
  const drawn = pictures.get(id);
  if (!drawn) throw new DocumentError(`The picture ${id} was not drawn.`, `field ${id}`, 'Draw it: pdf/pictures.ts.');
  const shown = Math.min(1, page.textWidth / mm(drawn.width));
  const image = new ImageRun({
    type: 'png',
    data: drawn.png,
    transformation: { width: pixels(drawn.width * shown), height: pixels(drawn.height * shown) },
    altText: { id: String(stableId(id)), name: id, description: alt ? plainText(alt) : '' },
    decorative: alt === undefined,
    // The alternative text has the language of its run.
    run: { language: { value: LOCALES[languages[0]].tag } },
  });
  return paragraph('Picture', [image]);
}

export const drawingDocx: DocxFace<'drawing'> = (field, _, sheet) =>
  field.kind === 'risk-matrix'
    ? riskMatrix(field, sheet)
    : { kind: 'text', paragraphs: [picture(field.id, field.alt, sheet)] };

/** A part as a mind map: its name and its branches are what the picture shows. */
export const mindMap = ({ id, title, fields }: LocalizedSection, sheet: Sheet): Paragraph => {
  const branches = fields.flatMap((field) => (field.type === 'note' || field.type === 'drawing' ? [] : [field.label]));
  return picture(id, joinTexts(title, ': ', joinAll(branches)), sheet);
};

const joinAll = ([first = [], ...others]: readonly LocalizedText[]): LocalizedText =>
  others.reduce((all, text) => joinTexts(all, ', ', text), first);

/** As on the sheets: typst/four-fields.typ. */
const SIGNS = ['+', '–', '↗', '!'];
const LINE = mm(6.2);
const LEAST_HEIGHT = mm(14);

/** Four long texts as a square, what helps at the left and what hinders at the right. */
export function fourFields(
  fields: readonly LocalizedFieldOf<'long-text'>[],
  title: LocalizedText,
  sheet: Sheet,
): TablePiece {
  const { words, page, colours } = sheet;
  const widths = divide(page.textWidth, [1, 1]);
  const cells = fields.map((field, at) => {
    const { label, hint, required } = field;
    const [lead] = sheet.languages;
    const heading = [
      run(lead, `${SIGNS[at] ?? ''}\u2002`, SECOND),
      ...inlineRuns(label, { bold: true }, ' · '),
      ...(required ? [run(lead, '\u00A0'), requiredMark(lead)] : []),
    ];
    return cell(
      widths[at % 2] ?? 0,
      [
        paragraph('SquareLabel', heading),
        ...hintParagraphs({ hints: [hint] }, 'CellHint'),
        paragraph('CellAnswer', controlsOf(fieldInputs(field, words), sheet)),
      ],
      { fill: colours.tint, top: true },
    );
  });
  const lines = Math.max(...fields.map((field) => field.lines));
  const rows = [cells.slice(0, 2), cells.slice(2)].map((two, at) =>
    row(two, LEAST_HEIGHT + lines * LINE, staysWithNext(at, 2)),
  );
  const heads = [words.helps, words.hinders];
  const parts = {
    title: plainText(title),
    description: fields.map(({ label }) => plainText(label)).join(', '),
    widths,
    head: headRow(
      widths,
      heads.map((head) => stackedRuns(head, { bold: true })),
      sheet,
      [true, true],
    ),
    rows,
    lattice: true,
    rowHeads: false,
  };
  return { kind: 'table', label: { text: title }, table: new DescribedTable(parts, sheet) };
}
