import { contentControl } from '../content-control.ts';
import type { DocxFace } from '../piece.ts';

export const signatureDocx: DocxFace<'signature'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'signature',
  label: { text: label, required, hints: [hint] },
  cells: inputs.map((input) => contentControl(input, sheet)),
});
