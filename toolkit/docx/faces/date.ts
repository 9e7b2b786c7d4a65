import type { DocxFace } from '../piece.ts';
import { writtenAnswer } from '../written-answer.ts';

export const dateDocx: DocxFace<'date'> = (field, inputs, sheet) =>
  writtenAnswer(field, inputs, sheet, sheet.words.dateHint);
