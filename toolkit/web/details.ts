// What the controls of a field say themselves, in words for those who have no controls.
import type { LocalizedFieldOf } from '../fields/index.ts';
import { limitOf } from '../fields/limit.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';

/** `suomi · englanti · muu` */
export const listTexts = (texts: readonly LocalizedText[]): string => texts.map(plainText).join(' · ');

export const listLabels = (labelled: readonly { readonly label: LocalizedText }[]): string =>
  listTexts(labelled.map(({ label }) => label));

/** `5 riviä`; nothing for a single line, which needs no number. */
export const countLines = (count: number, { lines }: LocalizedWords): string =>
  count > 1 ? `${count} ${plainText(lines)}` : '';

/** `enintään 400 merkkiä`, where there is a limit. */
export const limits = (field: { readonly maxLength?: number | undefined }, words: LocalizedWords): string[] =>
  limitOf(field, words).map(plainText);

/** What a table has in it: rows by their names or their number, columns, those with choices with their choices. */
export const describeTable = (table: LocalizedFieldOf<'table'>, words: LocalizedWords): string[] => [
  table.rowLabels ? listTexts(table.rowLabels) : countLines(table.rows, words),
  listLabels(table.columns),
  ...table.columns.flatMap((column) =>
    'options' in column ? [`${plainText(column.label)}: ${listLabels(column.options)}`] : [],
  ),
  ...table.columns.flatMap((column) =>
    'maxLength' in column ? limits(column, words).map((limit) => `${plainText(column.label)}: ${limit}`) : [],
  ),
];
