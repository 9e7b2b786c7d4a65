import { expect, test } from 'vitest';
import { copiesSchema, countCopies, countPairs, countTeam, formatFormula, parseFormula } from './formula.ts';

const six = countPairs(6);
const count = (formula: string, counts = six) => countCopies(parseFormula(formula) ?? [], counts);

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

test.each(['', '2X', 'P P', '1 +', 'n/', 'P/0', '-1', '2*P'])(
  '"%s" cannot be read, and what can is said',
  (formula) => {
    const { error } = copiesSchema.safeParse(formula);
    expect(error?.issues[0]?.message).toContain(`"${formula}" cannot be read`);
  },
);

test.each(['1', '2P + M', 'N + C', 'n/4', '3P'])('%s is written as it was read', (formula) => {
  expect(formatFormula(parseFormula(formula) ?? [])).toBe(formula);
});
