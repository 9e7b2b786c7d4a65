// What the Typst face of each field type prints besides the field itself: the machine's own words that stand beside it.
// One row a type, drawn by the function of its name in typst/fields.typ; a type without its row does not compile.
import type { FieldType, LocalizedField, LocalizedFieldOf } from '../fields/index.ts';
import type { LocalizedSection } from '../form/localize.ts';
import { plainText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';

interface Surroundings {
  readonly words: LocalizedWords;
  readonly section: LocalizedSection;
}

type Face<Type extends FieldType> = (field: LocalizedFieldOf<Type>, at: Surroundings) => object;

const nothing = () => ({});

/** A table that is called like its part needs no second title. */
const tableFace: Face<'table'> = ({ label, columns }, { words, section }) => {
  const patterns: Partial<Record<(typeof columns)[number]['type'], unknown>> = {
    date: words.dateHint,
    time: words.timeHint,
    scale: words.scaleHint,
  };
  return {
    repeatsTitle: plainText(label) === plainText(section.title),
    columns: columns.map((column) => ({ ...column, pattern: patterns[column.type] })),
  };
};

const FACES = {
  text: nothing,
  'long-text': nothing,
  date: (_, { words }) => ({ pattern: words.dateHint }),
  time: (_, { words }) => ({ pattern: words.timeHint }),
  checkbox: nothing,
  'checkbox-group': nothing,
  'radio-group': nothing,
  scale: nothing,
  'drop-down': nothing,
  table: tableFace,
  signature: (_, { words }) => ({ heads: [words.signer, words.signature, words.blockLetters, words.placeDate] }),
  note: nothing,
  drawing: nothing,
} satisfies { [Type in FieldType]: Face<Type> };

/** The field with what its Typst function prints beside it. */
export const typstField = (field: LocalizedField, at: Surroundings): object => ({
  ...field,
  ...(FACES[field.type] as (field: LocalizedField, at: Surroundings) => object)(field, at),
});
