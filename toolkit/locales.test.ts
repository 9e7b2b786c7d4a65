import { expect, test } from 'vitest';
import { formatDate, formatLanguages, languageSets, parseLanguages } from './locales.ts';

test('six language sets are published', () => {
  expect(languageSets.map(formatLanguages)).toEqual(['fi', 'en', 'bg', 'fi-en', 'fi-bg', 'en-bg']);
});

test('a language set is read as it is written', () => {
  for (const set of languageSets) expect(parseLanguages(formatLanguages(set))).toEqual(set);
  expect(parseLanguages('bg-fi')).toBeUndefined();
});

test('a date is written as each language writes it', () => {
  const dates = (['fi', 'en', 'bg'] as const).map((locale) => formatDate(locale, '2026-11-05'));
  expect(dates).toEqual(['5.11.2026', '5 November 2026', '5.11.2026 г.']);
});
