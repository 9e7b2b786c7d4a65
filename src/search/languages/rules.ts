// What the search knows of a language, as a table. A language without a row is searched by whole words.
import type { Locale } from '../../../toolkit/locales.ts';
import { bg } from './bg.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { Rules } from './language.ts';

const plain: Rules = {
  script: 'latin',
  stopWords: new Set(),
  faintWords: new Set(),
  meaningWords: new Set(),
  meaningQuestions: [],
  numberWords: { form: [], pack: [] },
  compounds: false,
  root: (word) => word,
};

const RULES: Partial<Record<Locale, Rules>> = { fi, en, bg };

export const rulesOf = (locale: Locale): Rules => RULES[locale] ?? plain;
