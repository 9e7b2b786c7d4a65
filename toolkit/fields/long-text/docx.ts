import { labelAbove } from '../../docx/field-label.ts';
import type { DocxFace } from '../../docx/piece.ts';
import { boxedAnswer } from '../../docx/written-answer.ts';

/** Always below its label, as wide as the page. */
export const longTextDocx: DocxFace<'long-text'> = ({ label, hint, required, lines }, inputs, sheet) => ({
  kind: 'text',
  paragraphs: [...labelAbove({ text: label, required, hints: [hint] }), boxedAnswer(inputs, sheet, lines)],
});
