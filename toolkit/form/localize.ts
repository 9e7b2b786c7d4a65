// Definition + one or two languages → the same tree with plain strings. The common middle of all outputs.
import type { FieldOf, FieldType } from '../fields/schema.ts';
import type { Languages } from '../locales.ts';
import { wordsIn } from '../words/words.ts';
import type { FormDefinition } from './definition.ts';
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

export interface LocalizedForm extends Omit<Localized<FormDefinition>, 'pageLimit' | 'keywords'> {
  readonly pageLimit: FormDefinition['pageLimit'];
  readonly languages: Languages;
  /** The machine's own sentences, in the same languages. */
  readonly words: Localized<ReturnType<typeof wordsIn>>;
}
export type LocalizedSection = LocalizedForm['sections'][number];
export type LocalizedField = LocalizedSection['fields'][number];
export type LocalizedFieldOf<Type extends FieldType> = Localized<FieldOf<Type>>;

/**
 * The form in one language or in two.
 * @param languages the first leads: it is set stronger, and it is the language of the document
 */
export function localize(form: FormDefinition, languages: Languages): LocalizedForm {
  const { pageLimit, keywords, ...printed } = form;
  return { ...localizeTree(printed, languages), pageLimit, languages, words: localizeTree(wordsIn(), languages) };
}

/** Replaces every Text and count in a tree of plain data; used for forms, and by the site for its own drawings. */
export function localizeTree<Value>(value: Value, languages: Languages): Localized<Value> {
  const count = (node: object) => (isCount(node) ? (languages.length === 1 ? node.one : node.two) : undefined);
  return mapTexts(value, (text) => inLanguages(text, languages), count) as Localized<Value>;
}

function inLanguages(text: Text, languages: Languages): LocalizedText {
  const parts = languages.map((lang) => ({ lang, text: text[lang] }));
  return parts.filter((part, at) => parts.findIndex(({ text }) => text === part.text) === at);
}

function isCount(value: object): value is PerLanguageCount {
  return Object.keys(value).length === 2 && 'one' in value && 'two' in value;
}
