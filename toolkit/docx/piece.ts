// What a field gives to its part of the form, and the words beside or above its place to fill in: label, mark of what must
// be filled in, pattern, hints. Neighbours that can share a table are joined by arrange.ts.
import type { Paragraph, ParagraphChild, Table, TextRun } from 'docx';
import type { Input } from '../fields/field-type.ts';
import type { FieldType, LocalizedFieldOf } from '../fields/index.ts';
import type { Locale } from '../locales.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import type { Sheet } from './sheet.ts';
import { inlineRuns, paragraph, run, SECOND, stackedRuns } from './text.ts';

/** A label with its answer: a row of a table of answers, or on its own with the answer below the label. */
export interface AnswerPiece {
  readonly kind: 'answer';
  readonly label: FieldLabel;
  readonly answer: (room: AnswerRoom) => Paragraph[];
  /** Of the twelve columns of a sheet, for one line of writing without a hint: such neighbours may stand in one row. */
  readonly columns?: number;
}

/** Where an answer stands. */
export interface AnswerRoom {
  readonly width: number;
  /** Below its label and outside any table: an answer to write draws its own box. */
  readonly alone: boolean;
  /** Below the head of its column, which says what to write. */
  readonly headed?: boolean;
}

/** A row of the table of those who sign: signature, name in block letters, place and date. */
export interface SignaturePiece {
  readonly kind: 'signature';
  readonly label: FieldLabel;
  readonly cells: readonly ParagraphChild[];
}

/** A table of its own, and the name above it. */
export interface TablePiece {
  readonly kind: 'table';
  readonly label: FieldLabel;
  readonly table: Table;
  /** What stands below it. */
  readonly after?: readonly Paragraph[];
}

/** Paragraphs that join with nothing. */
export interface TextPiece {
  readonly kind: 'text';
  readonly paragraphs: readonly Paragraph[];
}

export type Piece = AnswerPiece | SignaturePiece | TablePiece | TextPiece;

/** The Word face of a field type: its field and inputs, in that order, drawn as one piece. */
export type DocxFace<Type extends FieldType> = (
  field: LocalizedFieldOf<Type>,
  inputs: readonly Input[],
  sheet: Sheet,
) => Piece;

export interface FieldLabel {
  readonly text: LocalizedText;
  readonly required?: boolean;
  /** How to write the answer, in brackets behind the label: (dd/mm/yyyy). */
  readonly pattern?: LocalizedText | undefined;
  /** What else to know, each in a line of its own below. */
  readonly hints?: readonly (LocalizedText | undefined)[];
}

/** The label above a place to fill in, then its hints; they stay on the page of what follows. */
export const labelAbove = (label: FieldLabel): Paragraph[] => [
  paragraph('FieldLabel', labelRuns(label)),
  ...hintParagraphs(label, 'Hint'),
];

/** The label of what stands on a certificate: small, in the middle, its languages on one line. */
export const quietLabel = ({ text }: FieldLabel): Paragraph => paragraph('QuietLabel', inlineRuns(text, {}, ' · '));

/** The label in the first cell of a row, then its hints. */
export const labelBeside = (label: FieldLabel): Paragraph[] => [
  paragraph('CellLabel', labelRuns(label)),
  ...hintParagraphs(label, 'CellHint'),
];

/** What else to know about a field. */
export const hintParagraphs = ({ hints = [] }: Pick<FieldLabel, 'hints'>, style: 'Hint' | 'CellHint'): Paragraph[] =>
  hints.flatMap((hint) => (hint ? [paragraph(style, hintRuns(hint))] : []));

/** Short hints in two languages share a line. */
const hintRuns = (hint: LocalizedText): TextRun[] =>
  plainText(hint).length > SHORT_HINT ? stackedRuns(hint) : inlineRuns(hint);
const SHORT_HINT = 45;

/** The label alone: the leading language strong, the mark and the pattern on its line, the second language below. */
export function labelRuns({ text, required = false, pattern }: FieldLabel, bold = true): TextRun[] {
  const after = [
    ...text.slice(0, required ? 1 : 0).flatMap(({ lang }) => [run(lang, '\u00A0'), requiredMark(lang)]),
    ...(pattern ?? []).slice(0, 1).map(({ lang, text }) => run(lang, ` (${text})`, SECOND)),
  ];
  return stackedRuns(text, { bold }, { after });
}

/** The asterisk of what must be filled in; the masthead explains it. */
export const requiredMark = (lang: Locale): TextRun => run(lang, '*', { style: 'RequiredMark' });
