import type { LocalizedFieldOf, LocalizedForm } from '../../form/localize.ts';
import { plainText } from '../../form/text.ts';
import { countLines, entry, listTexts } from '../../web/field.ts';

/** The rows by their names or their number, then the columns, those with choices with their choices. */
export const tableWeb = (field: LocalizedFieldOf<'table'>, words: LocalizedForm['words']) =>
  entry(
    field,
    field.rowLabels ? listTexts(field.rowLabels) : countLines(field.rows, words.lines),
    listTexts(field.columns.map(({ label }) => label)),
    ...field.columns.flatMap((column) =>
      'options' in column ? [`${plainText(column.label)}: ${listTexts(column.options.map(({ label }) => label))}`] : [],
    ),
  );
