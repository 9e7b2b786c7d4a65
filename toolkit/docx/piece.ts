// What a field gives to its part of the form. Neighbours that can share a table are joined by arrange.ts.
import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { Input } from '../fields/field-type.ts';
import type { FieldType, LocalizedFieldOf } from '../fields/index.ts';
import type { FieldLabel } from './labels.ts';
import type { Sheet } from './sheet.ts';

/** A label with its answer: a row of a table of answers, or on its own with the answer below the label. */
export interface AnswerPiece {
  readonly kind: 'answer';
  readonly label: FieldLabel;
  readonly answer: (room: AnswerRoom) => Paragraph[];
}

/** Where an answer stands. */
export interface AnswerRoom {
  readonly width: number;
  /** Below its label and outside any table: an answer to write draws its own box. */
  readonly alone: boolean;
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
