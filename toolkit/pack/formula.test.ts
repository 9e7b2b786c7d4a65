import { expect, test } from 'vitest';
import { DefinitionError } from '../errors.ts';
import { countCopies, countPairs, countTeam, parseFormula } from './formula.ts';

const six = countPairs(6);
const count = (formula: string, counts = six) => countCopies(parseFormula(formula, 'here'), counts);

test.each([
  ['1', 1],
  ['P', 6],
  ['3P', 18],
  ['N', 12],
  ['N + C', 13],
  ['2P + M', 18],
  ['N/8', 2],
  ['1 + P', 7],
])('%s for six pairs is %i', (formula, copies) => {
  expect(count(formula)).toBe(copies);
});

test('a pair with two mentees counts them all', () => {
  expect(count('N', countPairs(6, 8))).toBe(14);
  expect(count('2P + M', countPairs(1, 2))).toBe(4);
});

test('one sheet for every four people is rounded up', () => {
  expect([4, 5, 8].map((people) => count('n/4', countTeam(people)))).toEqual([1, 2, 2]);
});

test.each(['', '2X', 'P P', '1 +', 'n/', '-1', '2*P'])('"%s" cannot be read, and the place is named', (formula) => {
  expect(() => count(formula)).toThrow(DefinitionError);
  expect(() => count(formula)).toThrow('here');
});
