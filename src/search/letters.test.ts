import { expect, test } from 'vitest';
import { fold, wordsOf } from './letters.ts';

test('words are compared without capitals, dots and hyphenation points', () => {
  expect(['Päiväkirja', 'paivakirja', 'päivä\u00adkirja'].map(fold)).toEqual(Array(3).fill('paivakirja'));
});

test('Cyrillic letters that only look like others with a sign stay themselves', () => {
  expect(['Ѝ', 'МОЙ'].map(fold)).toEqual(['и', 'мой']);
});

test('codes and numbers are words', () => {
  expect(wordsOf('F04: e\u2011mentorointi, 2 tuntia')).toEqual(['F04', 'e', 'mentorointi', '2', 'tuntia']);
});
