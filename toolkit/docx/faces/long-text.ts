import { labelAbove } from '../field-label.ts';
import type { DocxFace } from '../piece.ts';
import { boxedAnswer } from '../written-answer.ts';

/** Always below its label, as wide as the page. */
export const longTextDocx: DocxFace<'long-text'> = ({ label, hint, required, lines }, inputs, sheet) => ({
  kind: 'text',
  paragraphs: [...labelAbove({ text: label, required, hints: [hint] }), boxedAnswer(inputs, sheet, lines)],
});
