// One language of anything that holds texts: what a page in that language needs, as plain strings.
import type { Text } from '../form/text.ts';
import { type Locale, locales } from '../locales.ts';

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
  replace(value, locale) as InLocale<Value>;

function replace(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => replace(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, locale)]));
}

const isText = (value: object): value is Text =>
  Object.keys(value).length === locales.length && locales.every((locale) => locale in value);
