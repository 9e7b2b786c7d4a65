import type { DocxFace } from '../../docx/piece.ts';
import { writtenAnswer } from '../../docx/written-answer.ts';

export const dateDocx: DocxFace<'date'> = (field, inputs, sheet) =>
  writtenAnswer(field, inputs, sheet, sheet.words.dateHint);
