// What the page of a form asks for each field type: what there is to fill in, and plain words that are complete without it.
// One row a type; a type without its row does not compile.
import { allOptions } from '../fields/base.ts';
import { type FieldType, fieldInputs, type LocalizedField, type LocalizedFieldOf } from '../fields/index.ts';
import { joinTexts, type LocalizedText, plainText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';
import { type Controls, controlsOf, isOnScreen, type WebControl } from './controls.ts';
import { countLines, describeTable, limits, listLabels, listTexts } from './details.ts';
import { tableRows, type WebRow } from './rows.ts';

export interface WebField {
  readonly id: string;
  /**
   * `one`: its label is that of its first control; `group`: a question with several controls; `rows`: a table, one block
   * a row; `sentence`: a sentence with a box to tick; `text`: printed, nothing to fill in.
   */
  readonly kind: 'one' | 'group' | 'rows' | 'sentence' | 'text';
  readonly label: string;
  readonly required: boolean;
  /** Something of it is written by hand on paper: a signature, a drawing. */
  readonly byHand?: 'sign' | 'draw';
  /** What is to be known before filling in, a line each: hint, pattern. */
  readonly hints: readonly string[];
  /** What the controls say themselves, a line each: options, columns, limits. For those who have no controls. */
  readonly details: readonly string[];
  readonly controls: readonly WebControl[];
  readonly rows: readonly WebRow[];
  /** Rows are numbered, so that one is opened after the other as needed. */
  readonly numbered?: boolean;
}

interface Labelled {
  readonly id: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText | undefined;
  readonly required: boolean;
}

interface Rest extends Partial<Pick<WebField, 'kind' | 'byHand' | 'rows' | 'numbered'>> {
  readonly hints?: readonly string[];
  readonly details?: readonly string[];
}

const said = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/** A field to fill in; empty lines are left out. */
export const entry = (field: Labelled, controls: readonly WebControl[], rest: Rest = {}): WebField => ({
  kind: 'one',
  rows: [],
  ...rest,
  id: field.id,
  label: plainText(field.label),
  required: field.required,
  hints: said([...(field.hint ? [plainText(field.hint)] : []), ...(rest.hints ?? [])]),
  details: said(rest.details ?? []),
  controls,
});

const printed = (id: string, text: LocalizedText, rest: Partial<WebField> = {}): WebField => ({
  id,
  kind: 'text',
  label: plainText(text),
  required: false,
  hints: [],
  details: [],
  controls: [],
  rows: [],
  ...rest,
});

type OwnWords = Parameters<typeof allOptions>[0];

/** The label of the line for one's own words, where there is one. */
const ownWords = ({ other }: OwnWords, { yourWords }: LocalizedWords): LocalizedText[] =>
  other ? [joinTexts(other, ', ', yourWords)] : [];

const choice =
  (kind: WebField['kind'], labels: (field: OwnWords & Labelled) => readonly LocalizedText[]) =>
  (field: OwnWords & Labelled, controls: Controls, words: LocalizedWords): WebField =>
    entry(field, controls([...labels(field), ...ownWords(field, words)]), {
      kind,
      details: [listLabels(allOptions(field))],
    });

type Face<Type extends FieldType> = (
  field: LocalizedFieldOf<Type>,
  controls: Controls,
  words: LocalizedWords,
) => WebField;

const FACES: { readonly [Type in FieldType]: Face<Type> } = {
  text: (field, controls, words) =>
    entry(
      field,
      controls([field.label]).map((control) => ({ ...control, autocomplete: field.autocomplete })),
      { details: limits(field, words) },
    ),
  'long-text': (field, controls, words) =>
    entry(field, controls([field.label], field.lines), {
      details: [countLines(field.lines, words), ...limits(field, words)],
    }),
  date: (field, controls, words) => entry(field, controls([field.label]), { hints: [plainText(words.dateHint)] }),
  time: (field, controls, words) => entry(field, controls([field.label]), { hints: [plainText(words.timeHint)] }),
  checkbox: (field, controls) => entry(field, controls([field.label]), { kind: 'sentence' }),
  'checkbox-group': choice('group', (field) => allOptions(field).map(({ label }) => label)),
  'radio-group': choice('group', ({ label }) => [label]),
  scale: (field, controls) =>
    entry(field, controls([field.label]), {
      kind: 'group',
      hints: [`1 = ${plainText(field.low)} · 5 = ${plainText(field.high)}`],
    }),
  'drop-down': choice('one', ({ label }) => [label]),
  table: (field, _, words) =>
    entry(field, [], {
      kind: 'rows',
      rows: tableRows(field, words),
      numbered: !field.rowLabels,
      details: describeTable(field, words),
      ...(field.columns.some(({ type }) => type === 'signature') && { byHand: 'sign' }),
    }),
  signature: (field, controls, words) =>
    entry(field, controls([words.blockLetters, words.placeDate]), {
      kind: 'group',
      byHand: 'sign',
      details: [listTexts([words.signature, words.blockLetters, words.placeDate])],
    }),
  note: ({ id, text }) => printed(id, text),
  drawing: ({ id, alt, kind, words }) =>
    printed(id, alt, {
      hints: [listTexts(Object.values(words))],
      ...(kind !== 'risk-matrix' && { byHand: 'draw' }),
    }),
};

/** What a page says about one field. */
export function describeField(field: LocalizedField, words: LocalizedWords): WebField {
  const inputs = fieldInputs(field, words).filter(isOnScreen);
  const controls: Controls = (labels, lines) => controlsOf(inputs, labels, lines);
  return (FACES[field.type] as Face<FieldType>)(field as never, controls, words);
}
