import { contentControl } from '../../docx/content-control.ts';
import { hintParagraphs, labelRuns } from '../../docx/field-label.ts';
import { BOX, optionParagraph } from '../../docx/option-boxes.ts';
import type { DocxFace } from '../../docx/piece.ts';
import { tabRun } from '../../docx/runs.ts';

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
