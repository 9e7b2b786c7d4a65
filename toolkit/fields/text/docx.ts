import type { DocxFace } from '../../docx/piece.ts';
import { writtenAnswer } from '../../docx/written-answer.ts';

export const textDocx: DocxFace<'text'> = (field, inputs, sheet) => writtenAnswer(field, inputs, sheet);
