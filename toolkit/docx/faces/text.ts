import type { DocxFace } from '../piece.ts';
import { writtenAnswer } from '../written-answer.ts';

export const textDocx: DocxFace<'text'> = (field, inputs, sheet) => writtenAnswer(field, inputs, sheet);
