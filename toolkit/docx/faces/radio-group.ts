import { contentControl, optionControls } from '../content-control.ts';
import { optionsAnswer } from '../option-boxes.ts';
import type { DocxFace } from '../piece.ts';

/** Word has no rings that go out when another is ticked: boxes, and the words "choose one". */
export const radioGroupDocx: DocxFace<'radio-group'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint ?? sheet.words.tickOne] },
  answer: (room) =>
    optionsAnswer(
      inputs.slice(0, 1).flatMap((input) => optionControls(input, sheet)),
      inputs.slice(1).map((input) => contentControl(input, sheet)),
      room,
    ),
});
