import { expect, test } from 'vitest';
import {
  packColumns,
  packNames,
  packNumbers,
  packSorted,
  packWords,
  unpackColumns,
  unpackNames,
  unpackNumbers,
  unpackSorted,
  unpackWords,
} from './codec.ts';

test('numbers, sorted numbers and words come back as they were', () => {
  const numbers = [0, 3, 56, 57, 58, 400, 12_000];
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  expect(unpackSorted(packSorted(numbers))).toEqual(numbers);
  const words = ['mentori', 'mentorin', 'mentorointi', 'sopimus'];
  expect(unpackWords(packWords(words))).toEqual(words);
  expect(unpackWords(packWords([]))).toEqual([]);
  const long = ['a'.repeat(48), `a${'b'.repeat(50)}`];
  expect(unpackWords(packWords(long))).toEqual(long);
  expect(() => packWords(['a'.repeat(60), 'b'])).toThrow('too long');
});

test('names come back as they were', () => {
  const names = [[0, 57, 400], [3]];
  expect(unpackNames(packNames(names.map(packNumbers)))).toEqual(names);
});

test('packed numbers need no escapes in JSON', () => {
  const packed = packNumbers(Array.from({ length: 200 }, (_, at) => at));
  expect(JSON.stringify(packed)).toHaveLength(packed.length + 2);
});

test('things come back with the properties that they had', () => {
  const things = [{ title: 'Sopimus', code: 'F01' }, { title: 'Opas' }];
  expect(packColumns(things)).toEqual({ title: ['Sopimus', 'Opas'], code: ['F01', null] });
  expect(unpackColumns(packColumns(things))).toEqual(things);
  expect(unpackColumns({})).toEqual([]);
});
