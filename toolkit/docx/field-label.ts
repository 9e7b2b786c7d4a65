// The words beside or above a place to fill in: label, mark of what must be filled in, pattern, hints.

import type { Locale } from '../locales.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { inlineRuns, run, SECOND, stackedRuns } from './runs.ts';
import type { Xml } from './xml-text.ts';

export interface FieldLabel {
  readonly text: LocalizedText;
  readonly required?: boolean;
  /** How to write the answer, in brackets behind the label: (dd/mm/yyyy). */
  readonly pattern?: LocalizedText | undefined;
  /** What else to know, each in a line of its own below. */
  readonly hints?: readonly (LocalizedText | undefined)[];
}

/** The label above a place to fill in, then its hints; they stay on the page of what follows. */
export const labelAbove = (label: FieldLabel): Paragraph[] => [
  paragraph('FieldLabel', labelRuns(label)),
  ...hintParagraphs(label, 'Hint'),
];

/** The label in the first cell of a row, then its hints. */
export const labelBeside = (label: FieldLabel): Paragraph[] => [
  paragraph('CellLabel', labelRuns(label)),
  ...hintParagraphs(label, 'CellHint'),
];

/** What else to know about a field. */
export const hintParagraphs = ({ hints = [] }: Pick<FieldLabel, 'hints'>, style: 'Hint' | 'CellHint'): Paragraph[] =>
  hints.flatMap((hint) => (hint ? [paragraph(style, hintRuns(hint))] : []));

/** Short hints in two languages share a line. */
const hintRuns = (hint: LocalizedText): Xml[] =>
  plainText(hint).length > SHORT_HINT ? stackedRuns(hint) : inlineRuns(hint);
const SHORT_HINT = 45;

/** The label alone: the leading language strong, the mark and the pattern on its line, the second language below. */
export function labelRuns({ text, required = false, pattern }: FieldLabel, bold = true): Xml[] {
  const after = [
    ...text.slice(0, required ? 1 : 0).flatMap(({ lang }) => [run(lang, '\u00A0'), requiredMark(lang)]),
    ...(pattern ?? []).slice(0, 1).map(({ lang, text }) => run(lang, ` (${text})`, SECOND)),
  ];
  return stackedRuns(text, { bold }, { after });
}

/** The asterisk of what must be filled in; the masthead explains it. */
export const requiredMark = (lang: Locale): Xml => run(lang, '*', { style: 'RequiredMark' });
