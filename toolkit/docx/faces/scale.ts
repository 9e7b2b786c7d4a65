import type { LocalizedText } from '../../text/text.ts';
import { joinTexts } from '../../text/text.ts';
import { optionControls } from '../content-control.ts';
import { hintParagraphs } from '../field-label.ts';
import { BOX, drawBox, optionParagraph } from '../option-boxes.ts';
import { divide } from '../page.ts';
import type { DocxFace } from '../piece.ts';
import { mm } from '../tokens.ts';

const STEP = mm(17);

/** Five boxes in a line; below it what the first and the last of them mean. */
export const scaleDocx: DocxFace<'scale'> = ({ label, hint, required, low, high }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint ?? sheet.words.tickOne] },
  answer: ({ width }) => {
    const boxes = inputs.flatMap((input) => optionControls(input, sheet));
    const [step = STEP] = divide(
      Math.min(width, STEP * boxes.length),
      boxes.map(() => 1),
    );
    const stops = boxes.flatMap((_, at) => [at * step, at * step + BOX]).slice(1);
    const ends = joinTexts(prefix('1 = ', low), ' · ', prefix(`${boxes.length} = `, high));
    return [optionParagraph(boxes.flatMap(drawBox), stops), ...hintParagraphs({ hints: [ends] }, 'CellHint')];
  },
});

const prefix = (start: string, text: LocalizedText): LocalizedText =>
  text.map(({ lang, text }) => ({ lang, text: start + text }));
