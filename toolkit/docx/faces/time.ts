import type { DocxFace } from '../piece.ts';
import { writtenAnswer } from '../written-answer.ts';

export const timeDocx: DocxFace<'time'> = (field, inputs, sheet) =>
  writtenAnswer(field, inputs, sheet, sheet.words.timeHint);
