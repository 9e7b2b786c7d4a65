// The words beside or above a place to fill in: label, mark of what must be filled in, pattern, hints.
import type { Paragraph, TextRun } from 'docx';
import type { Locale } from '../locales.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { inlineRuns, paragraph, run, SECOND, stackedRuns } from './text.ts';

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
const hintRuns = (hint: LocalizedText): TextRun[] =>
  plainText(hint).length > SHORT_HINT ? stackedRuns(hint) : inlineRuns(hint);
const SHORT_HINT = 45;

/** The label alone: the leading language strong, the mark and the pattern on its line, the second language below. */
export function labelRuns({ text, required = false, pattern }: FieldLabel, bold = true): TextRun[] {
  const after = [
    ...text.slice(0, required ? 1 : 0).flatMap(({ lang }) => [run(lang, '\u00A0'), requiredMark(lang)]),
    ...(pattern ?? []).slice(0, 1).map(({ lang, text }) => run(lang, ` (${text})`, SECOND)),
  ];
  return stackedRuns(text, { bold }, { after });
}

/** The asterisk of what must be filled in; the masthead explains it. */
export const requiredMark = (lang: Locale): TextRun => run(lang, '*', { style: 'RequiredMark' });
