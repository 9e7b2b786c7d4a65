import { contentControl } from '../content-control.ts';
import { hintParagraphs, labelRuns } from '../field-label.ts';
import { BOX, optionParagraph } from '../option-boxes.ts';
import type { DocxFace } from '../piece.ts';
import { tabRun } from '../runs.ts';

export const checkboxDocx: DocxFace<'checkbox'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'text',
  paragraphs: [
    optionParagraph(
      [
        ...inputs.map((input) => contentControl(input, sheet)),
        tabRun(sheet.languages[0]),
        ...labelRuns({ text: label, required }, false),
      ],
      [BOX],
      { style: 'Tick' },
    ),
    ...hintParagraphs({ hints: [hint] }, 'CellHint'),
  ],
});
