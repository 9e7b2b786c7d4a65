// Trees of plain data with texts in them → the same trees in one or two languages.
import type { Locale } from '../locales.ts';
import { type LocalizedText, mapTexts, type Text } from './text.ts';

/** A number that depends on whether the sheet is in one language or in two. */
interface PerLanguageCount {
  readonly one: number;
  readonly two: number;
}

/** `Value` with every Text in it replaced by the texts of the languages asked for, and every count by the one that holds. */
export type Localized<Value> = Value extends Text
  ? LocalizedText
  : Value extends PerLanguageCount
    ? number
    : Value extends readonly (infer Item)[]
      ? Localized<Item>[]
      : Value extends object
        ? { [Key in keyof Value]: Localized<Value[Key]> }
        : Value;

/** Replaces every Text and count in a tree of plain data; used for forms, and by the site for its own drawings. */
export function localizeTree<Value>(value: Value, languages: readonly Locale[]): Localized<Value> {
  const count = (node: object) => (isCount(node) ? (languages.length === 1 ? node.one : node.two) : undefined);
  return mapTexts(value, (text) => inLanguages(text, languages), count) as Localized<Value>;
}

function inLanguages(text: Text, languages: readonly Locale[]): LocalizedText {
  const parts = languages.map((lang) => ({ lang, text: text[lang] }));
  return parts.filter((part, at) => parts.findIndex(({ text }) => text === part.text) === at);
}

function isCount(value: object): value is PerLanguageCount {
  return Object.keys(value).length === 2 && 'one' in value && 'two' in value;
}

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
