import { expect, test } from 'vitest';
import { changesOf, pick } from './changes.ts';

test('a file fills what is empty, would replace what is there, and empties nothing', () => {
  const here = { empty: '', same: 'a', other: 'b', kept: 'c' };
  const brought = { empty: '1', same: 'a', other: 'B', kept: '', signature: 'x', unsigned: '' };
  expect(changesOf(here, brought)).toEqual({ added: ['empty'], replaced: ['other'], unplaced: ['signature'] });
});

test('answers are picked by id', () => {
  expect(pick({ a: '1', b: '2' }, ['b'])).toEqual({ b: '2' });
});
