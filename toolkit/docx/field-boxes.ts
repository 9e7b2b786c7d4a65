// Word faces of the field types that are ticked. Word has no rings that go out when another is ticked: boxes, and the
// words "choose one".
import { allOptions } from '../fields/base.ts';
import { joinTexts, type LocalizedText } from '../text/text.ts';
import { BOX, controlsOf, drawBox, optionParagraph, optionsAnswer } from './answer-places.ts';
import { optionControls } from './content-control.ts';
import { type DocxFace, hintParagraphs, labelRuns, quietLabel } from './piece.ts';
import { divide, mm } from './sheet.ts';
import { inlineRuns, paragraph, run, tabRun } from './text.ts';

export const checkboxDocx: DocxFace<'checkbox'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'text',
  paragraphs: [
    optionParagraph(
      [...controlsOf(inputs, sheet), tabRun(sheet.languages[0]), ...labelRuns({ text: label, required }, false)],
      [BOX],
      { style: 'Tick' },
    ),
    ...hintParagraphs({ hints: [hint] }, 'CellHint'),
  ],
});

export const checkboxGroupDocx: DocxFace<'checkbox-group'> = (field, inputs, sheet) => {
  if (sheet.certificate) return tickedLine(field, inputs, sheet);
  const controls = controlsOf(inputs, sheet);
  const boxes = allOptions(field).flatMap(({ label }, at) =>
    controls.slice(at, at + 1).map((control) => ({ control, label })),
  );
  return {
    kind: 'answer',
    label: { text: field.label, required: field.required, hints: [field.hint ?? sheet.words.tickMany] },
    answer: (room) => optionsAnswer(boxes, controls.slice(boxes.length), room),
  };
};

/** Boxes and options one after the other in the middle of a line, none of them broken. */
const tickedLine: DocxFace<'checkbox-group'> = (field, inputs, sheet) => {
  const [lead] = sheet.languages;
  const controls = controlsOf(inputs, sheet);
  const options = allOptions(field).flatMap(({ label }, at) => [
    ...(at > 0 ? [run(lead, '\u2003 ')] : []),
    ...controls.slice(at, at + 1),
    run(lead, '\u00A0'),
    ...inlineRuns(
      label.map((part) => ({ ...part, text: part.text.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011') })),
      {},
      '\u00A0/\u00A0',
    ),
  ]);
  return {
    kind: 'text',
    paragraphs: [quietLabel({ text: field.label }), paragraph('TickedLine', options)],
  };
};

export const radioGroupDocx: DocxFace<'radio-group'> = ({ label, hint, required }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint ?? sheet.words.tickOne] },
  answer: (room) =>
    optionsAnswer(
      inputs.slice(0, 1).flatMap((input) => optionControls(input, sheet)),
      controlsOf(inputs.slice(1), sheet),
      room,
    ),
});

const STEP = mm(17);

/** Five boxes in a line; below it, in one line as well, that one is ticked, and what the first and the last of them mean. */
export const scaleDocx: DocxFace<'scale'> = ({ label, hint, required, low, high }, inputs, sheet) => ({
  kind: 'answer',
  label: { text: label, required, hints: [hint] },
  answer: ({ width }) => {
    const boxes = inputs.flatMap((input) => optionControls(input, sheet));
    const shares = boxes.map(() => 1);
    const [step = STEP] = divide(Math.min(width, STEP * boxes.length), shares);
    const stops = boxes.flatMap((_, at) => [at * step, at * step + BOX]).slice(1);
    const ends = joinTexts(prefix('1 = ', low), ' · ', prefix(`${boxes.length} = `, high));
    const meaning = [...inlineRuns(sheet.words.tickOne), run(sheet.languages[0], ': '), ...inlineRuns(ends)];
    return [optionParagraph(boxes.flatMap(drawBox), stops), paragraph('CellHint', meaning)];
  },
});

const prefix = (start: string, text: LocalizedText): LocalizedText =>
  text.map(({ lang, text }) => ({ lang, text: start + text }));
