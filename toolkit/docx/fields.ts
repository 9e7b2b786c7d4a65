// How each field type looks in Word. One row a type; a type without its row does not compile.
import { type FieldType, fieldInputs, type LocalizedField } from '../fields/index.ts';
import { answerLine, boxedAnswer, controlsOf, ownWordsParagraph, writtenAnswer } from './answer-places.ts';
import { drawingDocx } from './drawings.ts';
import { checkboxDocx, checkboxGroupDocx, radioGroupDocx, scaleDocx } from './field-boxes.ts';
import { tableDocx } from './field-tables.ts';
import { type DocxFace, labelAbove, type Piece, quietLabel } from './piece.ts';
import { mm, type Sheet } from './sheet.ts';
import { paragraph, stackedRuns } from './text.ts';

/** Always below its label, as wide as the page. */
const longTextDocx: DocxFace<'long-text'> = ({ label, hint, required, lines }, inputs, sheet) => ({
  kind: 'text',
  paragraphs: [
    ...(sheet.certificate ? [quietLabel({ text: label })] : labelAbove({ text: label, required, hints: [hint] })),
    boxedAnswer(inputs, sheet, lines),
  ],
});

const dropDownDocx: DocxFace<'drop-down'> = ({ label, hint, required, other, width }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint] },
  ...(hint || other ? {} : { columns: width }),
  answer: (room) => {
    const list = answerLine(inputs.slice(0, 1), sheet, room);
    return other ? [list, ownWordsParagraph(other, controlsOf(inputs.slice(1), sheet))] : [list];
  },
});

/** About that of the columns of names and places. */
const SIGNED_WIDTH = mm(35);

const signatureDocx: DocxFace<'signature'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'signature',
  label: { text: label, required, hints: [hint] },
  cells: controlsOf(inputs, sheet, SIGNED_WIDTH),
});

const noteDocx: DocxFace<'note'> = ({ text, attention }) => ({
  kind: 'text',
  paragraphs: [paragraph(attention ? 'Attention' : 'Note', stackedRuns(text))],
});

const DOCX = {
  text: (field, inputs, sheet) => writtenAnswer(field, inputs, sheet),
  'long-text': longTextDocx,
  date: (field, inputs, sheet) => writtenAnswer(field, inputs, sheet, sheet.words.dateHint),
  time: (field, inputs, sheet) => writtenAnswer(field, inputs, sheet, sheet.words.timeHint),
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
