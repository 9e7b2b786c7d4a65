import { contentControl } from '../../docx/content-control.ts';
import type { DocxFace } from '../../docx/piece.ts';

export const signatureDocx: DocxFace<'signature'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'signature',
  label: { text: label, required, hints: [hint] },
  cells: inputs.map((input) => contentControl(input, sheet)),
});
