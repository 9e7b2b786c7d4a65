// The machine's own sentences, turned from one file per language into one Text per key.

import type { Locale } from '../../locales.ts';
import type { Localized } from '../localize.ts';
import { keepTogether } from '../no-break.ts';
import { mapTexts, type Text } from '../text.ts';
import { bg } from './bg.ts';
import { en } from './en.ts';
import { fi, type Words } from './fi.ts';

/** The same keys, each with all languages side by side. */
export type WordTexts = SideBySide<Words>;
/** The same in the one or two languages of a document. */
export type LocalizedWords = Localized<WordTexts>;
type SideBySide<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? Text : SideBySide<Tree[Key]> };

const WORDS: Record<Locale, Words> = { fi, en, bg };

function sideBySide(trees: Record<string, unknown>): unknown {
  const [first] = Object.values(trees);
  if (typeof first === 'string') return trees;
  return Object.fromEntries(
    Object.keys(first as object).map((key) => [
      key,
      sideBySide(
        Object.fromEntries(
          Object.entries(trees).map(([locale, tree]) => [locale, (tree as Record<string, unknown>)[key]]),
        ),
      ),
    ]),
  );
}

/** Put together once: a thousand labels of archives ask for them. */
const TEXTS = mapTexts(sideBySide(WORDS), (text) =>
  Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, keepTogether(words, locale as Locale)])),
) as WordTexts;

/** Every sentence of the machine as a Text, ready to be localized with a form. */
export const wordsIn = (): WordTexts => TEXTS;
