// A text in every language, side by side at the item it belongs to.
import { type Locale, locales } from '../locales.ts';
import type { Text } from './text-schema.ts';

export type { Text };

/** A text in the languages of a document, one or two, leading language first. Equal texts stand once. */
export type LocalizedText = readonly { readonly lang: Locale; readonly text: string }[];

export const isText = (value: object): value is Text => {
  const entries = Object.entries(value);
  return (
    entries.length === locales.length &&
    entries.every(([key, words]) => locales.includes(key as Locale) && typeof words === 'string')
  );
};

/**
 * A tree of plain data with every Text in it replaced.
 * @param replace also gets the path of keys and indexes that leads to the text
 * @param other what to put in place of a node that is no Text; undefined leaves it as it is
 */
export function mapTexts(
  value: unknown,
  replace: (text: Text, path: readonly PropertyKey[]) => unknown,
  other: (node: object) => unknown = () => undefined,
  path: readonly PropertyKey[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item, at) => mapTexts(item, replace, other, [...path, at]));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return replace(value, path);
  const entries = () =>
    Object.entries(value).map(([key, item]) => [key, mapTexts(item, replace, other, [...path, key])]);
  return other(value) ?? Object.fromEntries(entries());
}

/** Both languages in one string, for a tooltip or a title. */
export const plainText = (text: LocalizedText): string => text.map((part) => part.text).join(' / ');

/** Two texts as one, language by language: `Topics: networks`. */
export function joinTexts(first: LocalizedText, separator: string, second: LocalizedText): LocalizedText {
  const longer = first.length >= second.length ? first : second;
  const inLanguage = (text: LocalizedText, lang: string) => (text.find((part) => part.lang === lang) ?? text[0])?.text;
  return longer.map(({ lang }) => ({
    lang,
    text: `${inLanguage(first, lang)}${separator}${inLanguage(second, lang)}`,
  }));
}
