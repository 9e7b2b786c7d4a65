// The rules of each language.
import type { Locale } from '../../../toolkit/locales.ts';
import { BULGARIAN } from './bg.ts';
import { ENGLISH } from './en.ts';
import { FINNISH } from './fi.ts';
import type { WordingRule } from './rule.ts';

/** Faults of every language. */
const EVERYWHERE: readonly WordingRule[] = [
  {
    fault: /(?<![P\p{L}])T5(?!\d)/u,
    why: 'The source text has no fifth task.',
    instead: 'the evaluation of the week',
    example: { wrong: 'Fill in T5.', right: 'Fill in the evaluation of the week.' },
  },
];

export const RULES: Readonly<Record<Locale, readonly WordingRule[]>> = {
  fi: [...FINNISH, ...EVERYWHERE],
  en: [...ENGLISH, ...EVERYWHERE],
  bg: [...BULGARIAN, ...EVERYWHERE],
};
