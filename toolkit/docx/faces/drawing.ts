import { joinTexts, type LocalizedText, plainText } from '../../text/text.ts';
import { paragraph } from '../paragraph.ts';
import type { DocxFace } from '../piece.ts';
import { stackedRuns } from '../runs.ts';
import { cell, headRow, row, table } from '../table.ts';
import { mm } from '../tokens.ts';

/** Word draws nothing: it says what the drawing shows, and leaves its room where there is something to draw. */
export const drawingDocx: DocxFace<'drawing'> = ({ alt, height, words, kind }, _, { page }) => {
  if (kind === 'risk-matrix') return { kind: 'text', paragraphs: [paragraph('Note', stackedRuns(alt))] };
  const printed = Object.values<LocalizedText>(words).reduce((all, word) => joinTexts(all, ' · ', word));
  const widths = [page.textWidth];
  const room = row([cell(page.textWidth, [paragraph('CellAnswer', [])])], mm(height));
  const head = headRow(widths, [stackedRuns(printed)]);
  const description = plainText(printed);
  return {
    kind: 'table',
    label: { text: alt },
    table: table({ title: plainText(alt), description, widths, head, rows: [room], rowHeads: false }),
  };
};
