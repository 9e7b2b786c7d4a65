// A part of the form: its heading with a letter, what it is about, and the pieces of its fields one below the other.
// Neighbours of a kind share a table, and between two tables there is always a line of text, because Word makes one table
// of two that touch.
import { Table } from 'docx';
import type { LocalizedForm, LocalizedSection } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { fourFields, mindMap } from './drawings.ts';
import { drawField } from './fields.ts';
import {
  type AnswerPiece,
  hintParagraphs,
  labelAbove,
  type Piece,
  type SignaturePiece,
  type TablePiece,
  type TextPiece,
} from './piece.ts';
import { answersTable, columnsTable, signatureTable } from './shared-tables.ts';
import type { Sheet } from './sheet.ts';
import type { Block } from './table.ts';
import { inlineRuns, paragraph, run, stackedRuns } from './text.ts';

/** @param at its place in the form, which gives it its letter */
export function drawSection(
  section: LocalizedSection,
  at: number,
  { lettered, poster }: LocalizedForm,
  sheet: Sheet,
): Block[] {
  const { id, title, intro, ownSheet } = section;
  const [lead] = sheet.languages;
  const letter = lettered ? LOCALES[lead].alphabet[at] : undefined;
  const heading = [
    ...(letter ? [run(lead, `${letter}\u2003`, { style: 'Letter' })] : []),
    ...inlineRuns(title, {}, ' · ', { style: 'SecondHeading', bold: false }),
  ];
  return [
    paragraph('Heading2', heading, { pageBreakBefore: ownSheet }),
    ...(intro ? [paragraph('Intro', stackedRuns(intro))] : []),
    ...(poster?.kind === 'mind-map' && poster.section === id ? [mindMap(section, sheet)] : []),
    ...arrange(piecesOf(section, sheet), title, sheet),
  ];
}

/** The pieces of the fields; of a square, its long texts as one. */
function piecesOf({ layout, title, fields }: LocalizedSection, sheet: Sheet): Piece[] {
  const square = fields.filter((field) => field.type === 'long-text');
  if (layout === 'rows' || square.length === 0) return fields.map((field) => drawField(field, sheet));
  const others = fields.filter((field) => field.type !== 'long-text');
  return [fourFields(square, title, sheet), ...others.map((field) => drawField(field, sheet))];
}

/** What a run of pieces of one kind becomes. */
interface Place {
  readonly title: LocalizedText;
  readonly sheet: Sheet;
  /** What stands just above is a table. */
  readonly belowTable: boolean;
  /** What stands just below is signed, and on the page of what it is signed for. */
  readonly signed: boolean;
}

/** The blocks of a part without its heading; `title` is the part's own. */
function arrange(pieces: readonly Piece[], title: LocalizedText, sheet: Sheet): Block[] {
  const blocks: Block[] = [];
  const runs = runsOfKind(pieces);
  for (const [at, run] of runs.entries()) {
    const signed = runs[at + 1]?.[0]?.kind === 'signature';
    blocks.push(...drawRun(run, { title, sheet, signed, belowTable: blocks.at(-1) instanceof Table }));
  }
  return blocks;
}

/** Neighbours of one kind together; tables and texts each for themselves. */
function runsOfKind(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    const joins = piece.kind === 'answer' || piece.kind === 'signature';
    if (run && joins && run[0]?.kind === piece.kind) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const ofKind = <Kind extends Piece['kind']>(run: readonly Piece[], kind: Kind) =>
  run.filter((piece): piece is Extract<Piece, { kind: Kind }> => piece.kind === kind);

const drawRun = (run: readonly Piece[], place: Place): Block[] => [
  ...drawAnswers(ofKind(run, 'answer'), place),
  ...drawSignatures(ofKind(run, 'signature'), place),
  ...ofKind(run, 'table').flatMap((piece) => drawTable(piece, place)),
  ...ofKind(run, 'text').flatMap(({ paragraphs }: TextPiece) => paragraphs),
];

function drawAnswers(run: readonly AnswerPiece[], { title, sheet, belowTable, signed }: Place): Block[] {
  if (run.length < 2) return run.flatMap((piece) => answerAlone(piece, sheet));
  const name = belowTable ? labelAbove({ text: title }) : [];
  const table = fitOneRow(run)
    ? columnsTable(run, title, sheet, { keepNext: signed })
    : answersTable(run, title, sheet, signed);
  return [...name, table];
}

/** Columns of a sheet. */
const COLUMNS = 12;

const fitOneRow = (run: readonly AnswerPiece[]): boolean =>
  run.every(({ columns }) => columns) && run.reduce((sum, { columns = 0 }) => sum + columns, 0) <= COLUMNS;

function drawSignatures(run: readonly SignaturePiece[], { title, sheet, belowTable }: Place): Block[] {
  if (run.length === 0) return [];
  const name = belowTable ? labelAbove({ text: sheet.words.signature }) : [];
  return [...name, signatureTable(run, title, sheet)];
}

/** A table that is called like its part needs no second name, unless it would touch the table above it. */
function drawTable({ label, table, after = [] }: TablePiece, { title, belowTable }: Place): Block[] {
  const named = belowTable || plainText(label.text) !== plainText(title);
  return [...(named ? labelAbove(label) : hintParagraphs(label, 'Hint')), table, ...after];
}

/** One answer below its label. */
const answerAlone = ({ label, answer }: AnswerPiece, { page }: Sheet): Block[] => [
  ...labelAbove(label),
  ...answer({ width: page.textWidth, alone: true }),
];
