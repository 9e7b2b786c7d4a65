// What a field type is made of, and the pieces from which the types put their inputs together.
import type { z } from 'zod';
import type { Localized } from '../text/localize.ts';
import { joinTexts, type LocalizedText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';
import type { Option } from './base.ts';

export type InputKind = 'text' | 'long-text' | 'date' | 'time' | 'check' | 'radio' | 'choice' | 'signature';

/** A single place where something is filled in: PDF field name = Word tag = HTML name = `id`. */
export interface Input {
  readonly id: string;
  readonly kind: InputKind;
  /** What the place asks for, complete in itself: "Specific goals, goal 2: By when". */
  readonly label: LocalizedText;
  /** The same in at most 64 characters a language, which is what Word keeps of a control's title. */
  readonly shortLabel: LocalizedText;
  readonly required: boolean;
  readonly maxLength?: number;
  /** For `radio` and `choice`. */
  readonly options?: readonly Localized<Option>[];
}

/** Which options a type has, and what a field of it asks for, in reading order. */
export interface FieldTypeEntry<Field, Schema = unknown> {
  readonly schema: Schema;
  readonly inputs: (field: Field, words: LocalizedWords) => Input[];
}

export const fieldType = <Schema extends z.ZodType>(
  schema: Schema,
  inputs: (field: Localized<z.infer<Schema>>, words: LocalizedWords) => Input[],
): FieldTypeEntry<Localized<z.infer<Schema>>, Schema> => ({ schema, inputs });

interface Labelled {
  readonly id: string;
  readonly label: LocalizedText;
  readonly shortLabel?: LocalizedText | undefined;
  readonly required: boolean;
  readonly maxLength?: number | undefined;
}

/** The input of a field that asks for one thing. */
export const oneInput = (kind: InputKind, field: Labelled): Input => ({
  id: field.id,
  kind,
  label: field.label,
  shortLabel: field.shortLabel ?? field.label,
  required: field.required,
  ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
});

/** An input within a field: its id and labels are the field's followed by its own. */
export function innerInput(
  kind: InputKind,
  field: Labelled,
  id: string,
  label: LocalizedText,
  maxLength?: number,
): Input {
  const name = field.shortLabel ?? field.label;
  return {
    id: `${field.id}_${id}`,
    kind,
    label: joinTexts(field.label, ': ', label),
    shortLabel: joinTexts(name, ': ', label),
    required: false,
    ...(maxLength === undefined ? {} : { maxLength }),
  };
}

/** Characters of one's own words: their line is at least 36 mm long on every sheet. */
const OWN_WORDS = 25;

/** The line for one's own words beside the option "other". */
export const otherInput = (
  field: Labelled & { readonly other?: LocalizedText | undefined },
  { yourWords }: LocalizedWords,
): Input[] =>
  field.other ? [innerInput('text', field, 'other_text', joinTexts(field.other, ', ', yourWords), OWN_WORDS)] : [];

/** The options of a scale: the numbers 1 to 5, the same in every language. */
export const scaleOptions = (label: LocalizedText): readonly Localized<Option>[] =>
  ['1', '2', '3', '4', '5'].map((number) => ({
    id: number,
    label: label.slice(0, 1).map(({ lang }) => ({ lang, text: number })),
  }));
