import { expect, test } from 'vitest';
import { distance, letterBits, mayBeNear } from './distance.ts';

test.each([
  ['sopimus', 'sopimus', 0],
  ['sopmus', 'sopimus', 1],
  ['soppimus', 'sopimus', 1],
  ['sopinus', 'sopimus', 1],
  ['sopiums', 'sopimus', 1],
  ['spoiums', 'sopimus', 2],
])('%s is %s typed with %i slips', (typed, meant, slips) => {
  expect(distance(typed, meant, 2)).toBe(slips);
  expect(mayBeNear(letterBits(typed), letterBits(meant), 2)).toBe(true);
});

test('what is farther than wanted is only said to be farther', () => {
  expect(distance('sopimus', 'tulkki', 2)).toBe(3);
  expect(mayBeNear(letterBits('sopimus'), letterBits('krvtjlgde'), 2)).toBe(false);
});
