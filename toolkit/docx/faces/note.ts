import { paragraph } from '../paragraph.ts';
import type { DocxFace } from '../piece.ts';
import { stackedRuns } from '../runs.ts';

export const noteDocx: DocxFace<'note'> = ({ text, attention }) => ({
  kind: 'text',
  paragraphs: [paragraph(attention ? 'Attention' : 'Note', stackedRuns(text))],
});
