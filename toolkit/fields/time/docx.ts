import type { DocxFace } from '../../docx/piece.ts';
import { writtenAnswer } from '../../docx/written-answer.ts';

export const timeDocx: DocxFace<'time'> = (field, inputs, sheet) =>
  writtenAnswer(field, inputs, sheet, sheet.words.timeHint);
