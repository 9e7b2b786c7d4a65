import { expect, test } from 'vitest';
import { loadSyllables } from './syllables.ts';

test.each([
  ['fi', 'työsuojeluviranomainen', 'työ-suo-je-lu-vi-ran-omai-nen'],
  ['fi', 'Mentorointipäiväkirja', 'Men-to-roin-ti-päi-vä-kir-ja'],
  ['bg', 'споразумението', 'спо-ра-зу-ме-ни-е-то'],
  ['en', 'entrepreneurship', 'en-tre-pren-eur-ship'],
  ['sv', 'mentorskapsdagboken', 'mentorskapsdagboken'],
])('in %s %s is parted into its syllables', async (language, word, expected) => {
  const syllables = await loadSyllables(language);
  expect(syllables(word).join('-')).toBe(expected);
});
