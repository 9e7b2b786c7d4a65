// A table on a form's page: one block a row, because a grid of columns has no room on a phone.
import { fieldInputs, type LocalizedFieldOf } from '../fields/index.ts';
import { nameRow } from '../fields/table.ts';
import { plainText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';
import { controlOf, isOnScreen, type WebControl } from './controls.ts';

export interface WebRow {
  /** Counted from 1. */
  readonly number: number;
  /** The row's own words, or its name and number. */
  readonly label: string;
  /** What is printed in the row, with its column: "Fills in: the pair". */
  readonly printed: readonly string[];
  readonly controls: readonly WebControl[];
}

/** The rows of a table. The input of a cell ends in the id of its column. */
export function tableRows(table: LocalizedFieldOf<'table'>, words: LocalizedWords): WebRow[] {
  const inputs = new Map(fieldInputs(table, words).map((input) => [input.id, input]));
  return Array.from({ length: table.rows }, (_, at) => ({
    number: at + 1,
    label: plainText(nameRow(table, at + 1)),
    printed: table.columns.flatMap((column) =>
      column.type === 'printed' ? [`${plainText(column.label)}: ${plainText(column.texts[at] ?? [])}`] : [],
    ),
    controls: table.columns.flatMap(({ id, label }) => {
      const input = inputs.get(`${table.id}_${at + 1}_${id}`);
      return input && isOnScreen(input) ? [controlOf(input, label)] : [];
    }),
  }));
}
