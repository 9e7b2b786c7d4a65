// What an empty control says. The text is a building block of the document's glossary (ECMA-376-1 §17.12.5), so that
// Word can put it back when a control is emptied.
import type { InputKind } from '../fields/field-type.ts';
import type { LocalizedForm } from '../form/localize.ts';
import type { LocalizedText } from '../text/text.ts';

/** A building block: its name and what it says. */
export interface Prompt {
  readonly name: string;
  readonly text: LocalizedText;
}

type PromptWord = 'writeHint' | 'chooseHint' | 'pickDateHint' | 'signHint';

/** Check boxes show their glyph and need no prompt. */
const WORDS = {
  text: 'writeHint',
  'long-text': 'writeHint',
  date: 'pickDateHint',
  time: 'writeHint',
  choice: 'chooseHint',
  signature: 'signHint',
} as const satisfies Record<Exclude<InputKind, 'check' | 'radio'>, PromptWord>;

export type PromptedKind = keyof typeof WORDS;

const block = (word: PromptWord, words: LocalizedForm['words']): Prompt => ({
  name: `Prompt-${word}`,
  text: words[word],
});

export const promptOf = (kind: PromptedKind, words: LocalizedForm['words']): Prompt => block(WORDS[kind], words);

/** Every building block of a document. */
export const allPrompts = (words: LocalizedForm['words']): Prompt[] =>
  [...new Set(Object.values(WORDS))].map((word) => block(word, words));
