// What the page of a form says about each field type: plain words, complete without the sheet's layout.
// One row a type; a type without its row does not compile.
import { allOptions } from '../fields/base.ts';
import type { FieldType, LocalizedField, LocalizedFieldOf } from '../fields/index.ts';
import { limitOf } from '../fields/limit.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';

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

const printed = (id: string, text: LocalizedText): WebField => ({
  id,
  kind: 'text',
  label: plainText(text),
  required: false,
  details: [],
});

/** `suomi · englanti · muu` */
const listTexts = (texts: readonly LocalizedText[]): string => texts.map(plainText).join(' · ');

const listLabels = (labelled: readonly { readonly label: LocalizedText }[]): string =>
  listTexts(labelled.map(({ label }) => label));

const choices = (field: Labelled & Parameters<typeof allOptions>[0]): WebField =>
  entry(field, listLabels(allOptions(field)));

/** `5 riviä`; nothing for a single line, which needs no number. */
const countLines = (count: number, { lines }: LocalizedWords): string =>
  count > 1 ? `${count} ${plainText(lines)}` : '';

/** `enintään 400 merkkiä`, where there is a limit. */
const limits = (field: { readonly maxLength?: number | undefined }, words: LocalizedWords): string[] =>
  limitOf(field, words).map(plainText);

/** The rows by their names or their number, then the columns, those with choices with their choices. */
const tableEntry = (field: LocalizedFieldOf<'table'>, words: LocalizedWords): WebField =>
  entry(
    field,
    field.rowLabels ? listTexts(field.rowLabels) : countLines(field.rows, words),
    listLabels(field.columns),
    ...field.columns.flatMap((column) =>
      'options' in column ? [`${plainText(column.label)}: ${listLabels(column.options)}`] : [],
    ),
    ...field.columns.flatMap((column) =>
      'maxLength' in column ? limits(column, words).map((limit) => `${plainText(column.label)}: ${limit}`) : [],
    ),
  );

const FACES = {
  text: (field, words) => entry(field, ...limits(field, words)),
  'long-text': (field, words) => entry(field, countLines(field.lines, words), ...limits(field, words)),
  date: (field, words) => entry(field, plainText(words.dateHint)),
  time: (field, words) => entry(field, plainText(words.timeHint)),
  checkbox: (field) => ({ ...entry(field), kind: 'sentence' }),
  'checkbox-group': choices,
  'radio-group': choices,
  scale: (field) => entry(field, `1 = ${plainText(field.low)} · 5 = ${plainText(field.high)}`),
  'drop-down': choices,
  table: tableEntry,
  signature: (field, words) => entry(field, listTexts([words.signature, words.blockLetters, words.placeDate])),
  note: ({ id, text }) => printed(id, text),
  drawing: ({ id, alt }) => printed(id, alt),
} satisfies { [Type in FieldType]: (field: LocalizedFieldOf<Type>, words: LocalizedWords) => WebField };

/** What a page says about one field. */
export const describeField = (field: LocalizedField, words: LocalizedWords): WebField =>
  (FACES[field.type] as (field: LocalizedField, words: LocalizedWords) => WebField)(field, words);
