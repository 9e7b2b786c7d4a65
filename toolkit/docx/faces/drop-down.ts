import { contentControl } from '../content-control.ts';
import { ownWordsParagraph } from '../option-boxes.ts';
import type { DocxFace } from '../piece.ts';
import { answerLine } from '../written-answer.ts';

export const dropDownDocx: DocxFace<'drop-down'> = ({ label, hint, required, other }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint] },
  answer: ({ alone }) => {
    const list = answerLine(inputs.slice(0, 1), sheet, alone);
    const words = inputs.slice(1).map((input) => contentControl(input, sheet));
    return other ? [list, ownWordsParagraph(other, words)] : [list];
  },
});
