// Definitions count copies with P, N, M, C and n; a paper shows the initials of its leading language's own words.

import { type Locale, locales } from '../locales.ts';
import { COUNTED, type Copies, type Counted } from '../manifest.ts';
import type { Text } from '../text/text.ts';
import { wordsIn } from '../text/words/words.ts';
import type { Pack } from './definition.ts';
import { formatFormula } from './formula.ts';

type CountedBy = Pack['countedBy'];

export const letterOf = (counted: Counted, lead: Locale): string => wordsIn().pack.letters[counted][lead];

/** `2N` is `2H` on a paper that Finnish leads. */
export const showFormula = (copies: Copies, lead: Locale): string =>
  formatFormula(copies, (counted) => letterOf(counted, lead));

const ONE_FOR_FOUR: Copies = [{ times: 1, of: 'n', per: 4 }];

/** What a pack's copies are counted by. */
export const countedIn = (countedBy: CountedBy): Counted[] =>
  COUNTED.filter((letter) => (letter === 'n') === (countedBy === 'people'));

/** The letters of the leading language with what they stand for, and how to read the numbers: in every language. */
export function explainLetters(countedBy: CountedBy, lead: Locale): Text {
  const { counted, pairsExample, peopleExample } = wordsIn().pack;
  const example = countedBy === 'pairs' ? pairsExample : peopleExample;
  const inOne = (locale: Locale): string => {
    const key = countedIn(countedBy).map((letter) => `${letterOf(letter, lead)} = ${counted[letter][locale]}`);
    return `${key.join(', ')}. ${example[locale].replace('{n/4}', showFormula(ONE_FOR_FOUR, lead))}`;
  };
  return Object.fromEntries(locales.map((locale) => [locale, inOne(locale)])) as Text;
}

/** `Pareja (P)`: the blank for the size of the group. */
export function nameGroupSize(countedBy: CountedBy, lead: Locale): Text {
  const { pairs, people } = wordsIn().pack;
  const [name, letter] = countedBy === 'pairs' ? ([pairs, 'P'] as const) : ([people, 'n'] as const);
  return Object.fromEntries(locales.map((locale) => [locale, `${name[locale]} (${letterOf(letter, lead)})`])) as Text;
}
