// How much an input takes, in words.
import type { LocalizedText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';

/** "at most 80 characters", where there is a limit. */
export const limitOf = (
  { maxLength }: { readonly maxLength?: number | undefined },
  { atMost }: LocalizedWords,
): LocalizedText[] =>
  maxLength === undefined
    ? []
    : [atMost.map(({ lang, text }) => ({ lang, text: text.replace('{count}', String(maxLength)) }))];
