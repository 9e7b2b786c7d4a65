// A text in every language, side by side at the item it belongs to.
import { type Locale, locales } from '../locales.ts';
import type { Text } from './text-schema.ts';

export type { Text };

/** A text in the one or two languages of a document, leading language first. Equal texts stand once. */
export type LocalizedText = readonly { readonly lang: Locale; readonly text: string }[];

const isText = (value: object): value is Text => {
  const keys = Object.keys(value);
  const [first] = Object.values(value);
  return (
    keys.length === locales.length && keys.every((key) => locales.includes(key as Locale)) && typeof first === 'string'
  );
};

/**
 * A tree of plain data with every Text in it replaced.
 * @param other what to put in place of a node that is no Text; undefined leaves it as it is
 */
export function mapTexts(
  value: unknown,
  replace: (text: Text) => unknown,
  other: (node: object) => unknown = () => undefined,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, replace, other));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return replace(value);
  const entries = () => Object.entries(value).map(([key, item]) => [key, mapTexts(item, replace, other)]);
  return other(value) ?? Object.fromEntries(entries());
}

/** Both languages in one string, for a tooltip or a title. */
export const plainText = (text: LocalizedText): string => text.map((part) => part.text).join(' / ');
