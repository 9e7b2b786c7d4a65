// Definition + one or two languages → the same form with plain strings. The common middle of all outputs.
import type { Languages } from '../locales.ts';
import { type Localized, localizeTree } from '../text/localize.ts';
import { type LocalizedWords, wordsIn } from '../text/words/words.ts';
import type { FormDefinition } from './definition.ts';
import type { Form } from './facts.ts';

export interface LocalizedForm extends Omit<Localized<Form>, 'pageLimit' | 'keywords' | 'byPart'> {
  readonly pageLimit: FormDefinition['pageLimit'];
  readonly languages: Languages;
  /** The machine's own sentences, in the same languages. */
  readonly words: LocalizedWords;
}
export type LocalizedSection = LocalizedForm['sections'][number];

/**
 * The form in one language or in two.
 * @param languages the first leads: it is set stronger, and it is the language of the document
 */
export function localize(form: Form, languages: Languages): LocalizedForm {
  const { pageLimit, keywords, byPart, ...printed } = form;
  return { ...localizeTree(printed, languages), pageLimit, languages, words: localizeTree(wordsIn(), languages) };
}
