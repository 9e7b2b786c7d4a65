import { contentControl } from '../../docx/content-control.ts';
import { ownWordsParagraph } from '../../docx/option-boxes.ts';
import type { DocxFace } from '../../docx/piece.ts';
import { answerLine } from '../../docx/written-answer.ts';

export const dropDownDocx: DocxFace<'drop-down'> = ({ label, hint, required, other }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint] },
  answer: ({ alone }) => {
    const list = answerLine(inputs.slice(0, 1), sheet, alone);
    const words = inputs.slice(1).map((input) => contentControl(input, sheet));
    return other ? [list, ownWordsParagraph(other, words)] : [list];
  },
});
