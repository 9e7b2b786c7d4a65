// Words that stay on one line with a number.
import type { Locale } from '../../locales.ts';

interface NumberedWords {
  /** Beginnings of words that a number or a letter follows: part D, pages 2–3, form F04. */
  readonly before: string;
  /** Months after a day, where they are written with a capital; a small letter needs no list. */
  readonly months?: string;
}

export const NUMBERED: Record<Locale, NumberedWords> = {
  fi: {
    before: 'osa osio kansio sivu arkki arki lomake lomakkee pake liite liittee kohta kohda vaihe klo kello nro',
  },
  en: {
    before: 'part page folder form sheet pack step article section annex divider task day week no',
    months: 'january february march april may june july august september october november december',
  },
  bg: {
    before: 'част папк стр страниц лист формуляр пакет приложени стъпк задач ден седмиц чл ал',
  },
};
