import { describe, expect, test } from 'vitest';
import { divide, mm, pageOf } from './sheet.ts';

describe('a width is divided', () => {
  test('without a rest, in proportion', () => {
    expect(divide(1000, [1, 1, 1])).toEqual([333, 334, 333]);
    expect(divide(9525, [36, 64])).toEqual([3429, 6096]);
  });
});

describe('the edge where the sheet is bound has 25 mm', () => {
  test('at the left of upright A4 and of A3', () => {
    expect(pageOf({ paper: 'a4', orientation: 'portrait', look: 'form' }).margin.left).toBe(mm(25));
    expect(pageOf({ paper: 'a3', orientation: 'landscape', look: 'form' }).margin.left).toBe(mm(25));
  });

  test('at the top of landscape A4, which goes into the same binder', () => {
    expect(pageOf({ paper: 'a4', orientation: 'landscape', look: 'form' }).margin.top).toBe(mm(25));
  });
});
