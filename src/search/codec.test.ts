import { expect, test } from 'vitest';
import { packNumbers, packSorted, packWords, unpackNumbers, unpackSorted, unpackWords } from './codec.ts';

test('numbers, sorted numbers and words come back as they were', () => {
  const numbers = [0, 3, 56, 57, 58, 400, 12_000];
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  expect(unpackSorted(packSorted(numbers))).toEqual(numbers);
  const words = ['mentori', 'mentorin', 'mentorointi', 'sopimus'];
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords(packWords([]))).toEqual([]);
});

test('packed numbers need no escapes in JSON', () => {
  const packed = packNumbers(Array.from({ length: 200 }, (_, at) => at));
  expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
});
