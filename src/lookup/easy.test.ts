import { expect, test } from 'vitest';
import { isEasy, splitSentences } from './easy.ts';

test('sentences part where the next one begins, whatever the language', () => {
  expect(splitSentences('Pari tapaa. Se on 3. kerta! ”Hei!” Samir sanoo.')).toEqual([
    'Pari tapaa.',
    'Se on 3. kerta!',
    '”Hei!”',
    'Samir sanoo.',
  ]);
  expect(splitSentences('Вие решавате. „Добре ли е?“ Питайте.')).toHaveLength(3);
  expect(splitSentences('One line only')).toEqual(['One line only']);
});

test('only the pages in the folder of easy ones are easy', () => {
  expect(['easy/mentor', 'roles/mentor', 'start/easy'].map(isEasy)).toEqual([true, false, false]);
});
