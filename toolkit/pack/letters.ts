// Definitions count copies with P, N, M, C and n; a paper shows the initials of its leading language's own words.
import { type Locale, locales } from '../locales.ts';
import { COUNTED, type Copies, type Counted } from '../manifest.ts';
import type { Counting } from '../programme/process.ts';
import type { Text } from '../text/text.ts';
import type { Pack } from './definition.ts';
import { formatFormula } from './formula.ts';

type CountedBy = Pack['countedBy'];

/** `2N` is `2H` on a paper that Finnish leads. */
export const showFormula = (copies: Copies, lead: Locale, { units }: Counting): string =>
  formatFormula(copies, (counted) => units[counted].letter[lead]);

const ONE_FOR_FOUR: Copies = [{ times: 1, of: 'n', per: 4 }];

/** What a pack's copies are counted by. */
export const countedIn = (countedBy: CountedBy): Counted[] =>
  COUNTED.filter((letter) => (letter === 'n') === (countedBy === 'people'));

/** The letters of the leading language with what they stand for, and how to read the numbers: in every language. */
export function explainLetters(countedBy: CountedBy, lead: Locale, counting: Counting): Text {
  const { units, groups } = counting;
  const inOne = (locale: Locale): string => {
    const key = countedIn(countedBy).map((unit) => `${units[unit].letter[lead]} = ${units[unit].name[locale]}`);
    const note = groups[countedBy].note[locale].replace('{n/4}', showFormula(ONE_FOR_FOUR, lead, counting));
    return `${key.join(', ')}. ${note}`;
  };
  return Object.fromEntries(locales.map((locale) => [locale, inOne(locale)])) as Text;
}

/** `Pareja (P)`: the blank for the size of the group. */
export function nameGroupSize(countedBy: CountedBy, lead: Locale, { units, groups }: Counting): Text {
  const letter = units[countedBy === 'pairs' ? 'P' : 'n'].letter[lead];
  const { size } = groups[countedBy];
  return Object.fromEntries(locales.map((locale) => [locale, `${size[locale]} (${letter})`])) as Text;
}
