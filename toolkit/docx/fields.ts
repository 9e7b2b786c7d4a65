// How each field type looks in Word. One row a type; a type without its row does not compile.
import { type FieldType, fieldInputs, type LocalizedField } from '../fields/index.ts';
import { checkboxDocx } from './faces/checkbox.ts';
import { checkboxGroupDocx } from './faces/checkbox-group.ts';
import { dateDocx } from './faces/date.ts';
import { drawingDocx } from './faces/drawing.ts';
import { dropDownDocx } from './faces/drop-down.ts';
import { longTextDocx } from './faces/long-text.ts';
import { noteDocx } from './faces/note.ts';
import { radioGroupDocx } from './faces/radio-group.ts';
import { scaleDocx } from './faces/scale.ts';
import { signatureDocx } from './faces/signature.ts';
import { tableDocx } from './faces/table.ts';
import { textDocx } from './faces/text.ts';
import { timeDocx } from './faces/time.ts';
import type { DocxFace, Piece } from './piece.ts';
import type { Sheet } from './sheet.ts';

const DOCX = {
  text: textDocx,
  'long-text': longTextDocx,
  date: dateDocx,
  time: timeDocx,
  checkbox: checkboxDocx,
  'checkbox-group': checkboxGroupDocx,
  'radio-group': radioGroupDocx,
  scale: scaleDocx,
  'drop-down': dropDownDocx,
  table: tableDocx,
  signature: signatureDocx,
  note: noteDocx,
  drawing: drawingDocx,
} satisfies { [Type in FieldType]: DocxFace<Type> };

/** What a field gives to its part of the document, with a control for each of its inputs, in their order. */
export const drawField = (field: LocalizedField, sheet: Sheet): Piece =>
  (DOCX[field.type] as (field: LocalizedField, inputs: ReturnType<typeof fieldInputs>, sheet: Sheet) => Piece)(
    field,
    fieldInputs(field, sheet.words),
    sheet,
  );
