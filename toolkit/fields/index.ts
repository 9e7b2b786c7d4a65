// The field types there are: one file each, gathered here. A new type is one line in this table; then the compiler
// asks for its faces in pdf/, docx/ and web/.
import { z } from 'zod';
import type { Localized } from '../text/localize.ts';
import type { LocalizedWords } from '../text/words/words.ts';
import { checkbox } from './checkbox.ts';
import { checkboxGroup } from './checkbox-group.ts';
import { date } from './date.ts';
import { drawing } from './drawing.ts';
import { dropDown } from './drop-down.ts';
import type { FieldTypeEntry, Input } from './field-type.ts';
import { longText } from './long-text.ts';
import { note } from './note.ts';
import { radioGroup } from './radio-group.ts';
import { scale } from './scale.ts';
import { signature } from './signature.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { time } from './time.ts';

const TYPES = {
  text,
  'long-text': longText,
  date,
  time,
  checkbox,
  'checkbox-group': checkboxGroup,
  'radio-group': radioGroup,
  scale,
  'drop-down': dropDown,
  table,
  signature,
  note,
  drawing,
};

export type FieldType = keyof typeof TYPES;
type Schema = (typeof TYPES)[FieldType]['schema'];
type Field = z.infer<Schema>;
/** The definition of one field type. */
export type FieldOf<Type extends FieldType> = z.infer<(typeof TYPES)[Type]['schema']>;

export type LocalizedField = Localized<Field>;
export type LocalizedFieldOf<Type extends FieldType> = Localized<FieldOf<Type>>;

const schemas = Object.values(TYPES).map(({ schema }) => schema) as [Schema, ...Schema[]];

/** A field of any type. */
export const fieldSchema = z.discriminatedUnion('type', schemas);

/** The places of one field, in reading order; none for a note. */
export const fieldInputs = (field: LocalizedField, words: LocalizedWords): Input[] =>
  (TYPES[field.type] as FieldTypeEntry<LocalizedField>).inputs(field, words);
