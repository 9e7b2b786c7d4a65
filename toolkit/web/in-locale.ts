// One language of anything that holds texts: what a page in that language needs, as plain strings.
import { mapTexts, type Text } from '../form/text.ts';
import type { Locale } from '../locales.ts';

/** `Value` with every Text in it replaced by a string. */
export type InLocale<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Item)[]
    ? InLocale<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: InLocale<Value[Key]> }
      : Value;

/** Replaces every `{ fi, en, bg }` in a tree of plain data by the string of one language. */
export const inLocale = <Value>(value: Value, locale: Locale): InLocale<Value> =>
  mapTexts(value, (text) => text[locale]) as InLocale<Value>;
