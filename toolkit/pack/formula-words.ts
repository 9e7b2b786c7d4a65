// A number of copies in words: "2P" → "2 for each pair".
import type { Locale } from '../locales.ts';
import { wordsIn } from '../text/words/words.ts';
import { parseFormula, type Term } from './formula.ts';

/** @throws DefinitionError for a formula that cannot be read */
export const describeFormula = (formula: string, locale: Locale): string =>
  parseFormula(formula, formula)
    .map((term) => describeTerm(term, locale))
    .join(' + ');

function describeTerm({ times, of, per }: Term, locale: Locale): string {
  const { each, every, forEvery, forMeeting } = wordsIn().pack;
  if (!of) return `${times} ${forMeeting[locale]}`;
  if (per === 1) return `${times} ${each[of][locale]}`;
  return `${times} ${forEvery[locale].replace('{count}', String(per)).replace('{counted}', every[of][locale])}`;
}
