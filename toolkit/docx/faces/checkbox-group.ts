import { allOptions } from '../../fields/base.ts';
import { contentControl } from '../content-control.ts';
import { optionsAnswer } from '../option-boxes.ts';
import type { DocxFace } from '../piece.ts';

export const checkboxGroupDocx: DocxFace<'checkbox-group'> = (field, inputs, sheet) => {
  const controls = inputs.map((input) => contentControl(input, sheet));
  const boxes = allOptions(field).flatMap(({ label }, at) =>
    controls.slice(at, at + 1).map((control) => ({ control, label })),
  );
  return {
    kind: 'answer',
    label: { text: field.label, required: field.required, hints: [field.hint ?? sheet.words.tickMany] },
    answer: (room) => optionsAnswer(boxes, controls.slice(boxes.length), room),
  };
};
