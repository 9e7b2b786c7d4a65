// A number of copies in words: "2P" → "2 for each pair".
import type { Locale } from '../locales.ts';
import type { Copies, CopyTerm } from '../manifest.ts';
import type { Counting } from '../programme/process.ts';
import { wordsIn } from '../text/words/words.ts';

export const describeFormula = (copies: Copies, locale: Locale, counting: Counting): string =>
  copies.map((term) => describeTerm(term, locale, counting)).join(' + ');

function describeTerm({ times, of, per }: CopyTerm, locale: Locale, { units }: Counting): string {
  const { forEvery, forMeeting } = wordsIn().pack;
  if (!of) return `${times} ${forMeeting[locale]}`;
  if (per === 1) return `${times} ${units[of].each[locale]}`;
  return `${times} ${forEvery[locale].replace('{count}', String(per)).replace('{counted}', units[of].every[locale])}`;
}
