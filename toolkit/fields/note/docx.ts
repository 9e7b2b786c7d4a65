import { Paragraph } from 'docx';
import type { DocxFace } from '../../docx/piece.ts';
import { stackedRuns } from '../../docx/runs.ts';

export const noteDocx: DocxFace<'note'> = ({ text, attention }) => ({
  kind: 'text',
  paragraphs: [new Paragraph({ style: attention ? 'Attention' : 'Note', children: stackedRuns(text) })],
});
