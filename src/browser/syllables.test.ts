import { expect, test } from 'vitest';
import type { Locale } from '../../toolkit/locales.ts';
import { PATTERNS } from './patterns.ts';
import { syllablesOf } from './syllables.ts';

test.each<[Locale, string, string]>([
  ['fi', 'työsuojeluviranomainen', 'työ-suo-je-lu-vi-ran-omai-nen'],
  ['fi', 'Mentorointipäiväkirja', 'Men-to-roin-ti-päi-vä-kir-ja'],
  ['fi', 'asia', 'asia'],
  ['en', 'entrepreneurship', 'en-tre-pren-eur-ship'],
  ['bg', 'споразумението', 'спо-ра-зу-ме-ни-е-то'],
  ['bg', 'изпълнението', 'из-пъл-не-ни-е-то'],
])('in %s %s is parted into its syllables', (locale, word, expected) => {
  expect(syllablesOf(word, PATTERNS[locale]).join('-')).toBe(expected);
});
