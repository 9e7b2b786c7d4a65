// Pieces from which the field types put their inputs together.
import type { Option } from './field-base.ts';
import type { Input, InputKind } from './inputs.ts';
import type { Localized } from './localize.ts';
import type { LocalizedText } from './text.ts';

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
export function innerInput(kind: InputKind, field: Labelled, id: string, label: LocalizedText): Input {
  const name = field.shortLabel ?? field.label;
  return {
    id: `${field.id}_${id}`,
    kind,
    label: joinTexts(field.label, ': ', label),
    shortLabel: joinTexts(name, ': ', label),
    required: false,
  };
}

/** The line for one's own words beside the option "other". */
export const otherInput = (
  field: Labelled & { readonly other?: LocalizedText | undefined },
  words: LocalizedText,
): Input[] => (field.other ? [innerInput('text', field, 'other_text', joinTexts(field.other, ', ', words))] : []);

/** The options of a field, "other" last. */
export const allOptions = (field: {
  readonly options: readonly Localized<Option>[];
  readonly other?: LocalizedText | undefined;
}): readonly Localized<Option>[] =>
  field.other ? [...field.options, { id: 'other', label: field.other }] : field.options;

/** The options of a scale: the numbers 1 to 5, the same in every language. */
export const scaleOptions = (label: LocalizedText): readonly Localized<Option>[] =>
  ['1', '2', '3', '4', '5'].map((number) => ({
    id: number,
    label: label.slice(0, 1).map(({ lang }) => ({ lang, text: number })),
  }));

/** Two texts as one, language by language: `Topics: networks`. */
export function joinTexts(first: LocalizedText, separator: string, second: LocalizedText): LocalizedText {
  const longer = first.length >= second.length ? first : second;
  const inLanguage = (text: LocalizedText, lang: string) => (text.find((part) => part.lang === lang) ?? text[0])?.text;
  return longer.map(({ lang }) => ({
    lang,
    text: `${inLanguage(first, lang)}${separator}${inLanguage(second, lang)}`,
  }));
}
