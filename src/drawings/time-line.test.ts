import { expect, test } from 'vitest';
import { layOut } from './time-line.ts';

const steps = [{ minutes: 45 }, { minutes: 15 }, { minutes: 60 }];

test('steps begin where the one before ends, in the time of the clock', () => {
  const { steps: laid, ends } = layOut({ starts: '9:00', steps }, '.');
  expect(laid.map(({ time }) => time)).toEqual(['9.00', '9.45', '10.00']);
  expect(ends).toBe('11.00');
});

test('steps take shares of the whole by their minutes', () => {
  const { steps: laid, total } = layOut({ starts: '0:00', steps }, ':');
  expect(total).toBe(120);
  expect(laid.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.375],
    [0.375, 0.5],
    [0.5, 1],
  ]);
});
