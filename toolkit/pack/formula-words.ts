// A number of copies in words: "2P" → "2 for each pair".
import type { Locale } from '../locales.ts';
import type { Copies, CopyTerm } from '../manifest.ts';
import { wordsIn } from '../text/words/words.ts';

export const describeFormula = (copies: Copies, locale: Locale): string =>
  copies.map((term) => describeTerm(term, locale)).join(' + ');

function describeTerm({ times, of, per }: CopyTerm, locale: Locale): string {
  const { each, every, forEvery, forMeeting } = wordsIn().pack;
  if (!of) return `${times} ${forMeeting[locale]}`;
  if (per === 1) return `${times} ${each[of][locale]}`;
  return `${times} ${forEvery[locale].replace('{count}', String(per)).replace('{counted}', every[of][locale])}`;
}
