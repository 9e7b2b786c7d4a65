// How each field type looks in Word. One row a type; a type without its row does not compile.
import type { DocxFace, Piece } from '../docx/piece.ts';
import type { Sheet } from '../docx/sheet.ts';
import { fieldInputs } from '../form/inputs.ts';
import type { LocalizedField } from '../form/localize.ts';
import { checkboxDocx } from './checkbox/docx.ts';
import { checkboxGroupDocx } from './checkbox-group/docx.ts';
import { dateDocx } from './date/docx.ts';
import { drawingDocx } from './drawing/docx.ts';
import { dropDownDocx } from './drop-down/docx.ts';
import { longTextDocx } from './long-text/docx.ts';
import { noteDocx } from './note/docx.ts';
import { radioGroupDocx } from './radio-group/docx.ts';
import { scaleDocx } from './scale/docx.ts';
import type { FieldType } from './schema.ts';
import { signatureDocx } from './signature/docx.ts';
import { tableDocx } from './table/docx.ts';
import { textDocx } from './text/docx.ts';
import { timeDocx } from './time/docx.ts';

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
