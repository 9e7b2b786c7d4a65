import { paragraph } from '../../docx/paragraph.ts';
import type { DocxFace } from '../../docx/piece.ts';
import { stackedRuns } from '../../docx/runs.ts';

export const noteDocx: DocxFace<'note'> = ({ text, attention }) => ({
  kind: 'text',
  paragraphs: [paragraph(attention ? 'Attention' : 'Note', stackedRuns(text))],
});
