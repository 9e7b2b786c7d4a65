// A part of the form: its heading with a letter, what it is about, and the pieces of its fields one below the other.
// Neighbours of a kind share a table, and between two tables there is always a line of text, because Word makes one table
// of two that touch.
import { Table } from 'docx';
import type { LocalizedForm, LocalizedSection } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
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
import { answersTable, signatureTable } from './shared-tables.ts';
import type { Sheet } from './sheet.ts';
import type { Block } from './table.ts';
import { inlineRuns, paragraph, run, stackedRuns } from './text.ts';

/** @param at its place in the form, which gives it its letter */
export function drawSection(
  { title, intro, newPage, fields }: LocalizedSection,
  at: number,
  { lettered }: LocalizedForm,
  sheet: Sheet,
): Block[] {
  const [lead] = sheet.languages;
  const letter = lettered ? LOCALES[lead].alphabet[at] : undefined;
  const heading = [
    ...(letter ? [run(lead, `${letter}\u2003`, { style: 'Letter' })] : []),
    ...inlineRuns(title, {}, ' · ', { style: 'SecondHeading', bold: false }),
  ];
  const pieces = fields.map((field) => drawField(field, sheet));
  return [
    paragraph('Heading2', heading, { pageBreakBefore: newPage }),
    ...(intro ? [paragraph('Intro', stackedRuns(intro))] : []),
    ...arrange(pieces, title, sheet),
  ];
}

/** What a run of pieces of one kind becomes. */
interface Place {
  readonly title: LocalizedText;
  readonly sheet: Sheet;
  /** What stands just above is a table. */
  readonly belowTable: boolean;
}

/** The blocks of a part without its heading; `title` is the part's own. */
function arrange(pieces: readonly Piece[], title: LocalizedText, sheet: Sheet): Block[] {
  const blocks: Block[] = [];
  for (const run of runsOfKind(pieces))
    blocks.push(...drawRun(run, { title, sheet, belowTable: blocks.at(-1) instanceof Table }));
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

function drawAnswers(run: readonly AnswerPiece[], { title, sheet, belowTable }: Place): Block[] {
  if (run.length < 2) return run.flatMap((piece) => answerAlone(piece, sheet));
  const name = belowTable ? labelAbove({ text: title }) : [];
  return [...name, answersTable(run, title, sheet)];
}

function drawSignatures(run: readonly SignaturePiece[], { title, sheet, belowTable }: Place): Block[] {
  if (run.length === 0) return [];
  const name = belowTable ? labelAbove({ text: sheet.words.signature }) : [];
  return [...name, signatureTable(run, title, sheet)];
}

/** A table that is called like its part needs no second name, unless it would touch the table above it. */
function drawTable({ label, table }: TablePiece, { title, belowTable }: Place): Block[] {
  const named = belowTable || plainText(label.text) !== plainText(title);
  return [...(named ? labelAbove(label) : hintParagraphs(label, 'Hint')), table];
}

/** One answer below its label. */
const answerAlone = ({ label, answer }: AnswerPiece, { page }: Sheet): Block[] => [
  ...labelAbove(label),
  ...answer({ width: page.textWidth, alone: true }),
];
