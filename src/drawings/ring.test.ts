import { expect, test } from 'vitest';
import { arc, pointAt, ringPart } from './ring.ts';

test('turns begin at twelve and go clockwise', () => {
  expect([pointAt(0, 10), pointAt(0.25, 10), pointAt(0.5, 10)].map((point) => point.map((at) => at + 0))).toEqual([
    [0, -10],
    [10, 0],
    [0, 10],
  ]);
});

test('a part of more than half a ring goes the long way round', () => {
  expect(ringPart(0, 0.75, 5, 10)).toContain('A10 10 0 1 1');
  expect(ringPart(0, 0.25, 5, 10)).toContain('A10 10 0 0 1');
  expect(arc(0, 0.25, 10)).toBe('M0,-10A10 10 0 0 1 10,0');
});
