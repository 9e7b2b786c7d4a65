// What the page of a form says about one field: plain words, complete without the sheet's layout.
import { allOptions } from '../form/input-parts.ts';
import { type LocalizedText, plainText } from '../form/text.ts';

export interface WebField {
  readonly id: string;
  /** `entry`: something to fill in; `sentence`: a sentence with a box to tick; `text`: printed, nothing to fill in. */
  readonly kind: 'entry' | 'sentence' | 'text';
  readonly label: string;
  readonly required: boolean;
  /** What the field offers or expects, a line each: hint, options, pattern, columns. */
  readonly details: readonly string[];
}

interface Labelled {
  readonly id: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly required: boolean;
}

/** An entry with its hint and what else there is to say; empty lines are left out. */
export const entry = (field: Labelled, ...details: readonly string[]): WebField => ({
  id: field.id,
  kind: 'entry',
  label: plainText(field.label),
  required: field.required,
  details: [...(field.hint ? [plainText(field.hint)] : []), ...details].filter((line) => line !== ''),
});

/** `suomi · englanti · muu` */
export const listTexts = (texts: readonly LocalizedText[]): string => texts.map(plainText).join(' · ');

/** The options of a field in one line, "other" last. */
export const listOptions = (field: Parameters<typeof allOptions>[0]): string =>
  listTexts(allOptions(field).map(({ label }) => label));

/** `5 riviä`; nothing for a single line, which needs no number. */
export const countLines = (count: number, lines: LocalizedText): string =>
  count > 1 ? `${count} ${plainText(lines)}` : '';
