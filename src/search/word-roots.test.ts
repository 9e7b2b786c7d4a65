import { expect, test } from 'vitest';
import { numberRoots, packRoots, unpackRoots } from './word-roots.ts';

test('roots that are a beginning of their word, or are not, come back in their order', () => {
  const words = ['aalto', 'aallon', 'lomake', 'lomakkeet', 'x'.repeat(60)];
  const roots = ['aalo', 'aalo', 'lomak', 'lomak', 'x'];
  const packed = packRoots(words, roots);
  expect(packed.others).toBe('aalo aalo x');
  expect(unpackRoots(words, packed)).toEqual(roots);
  expect(numberRoots(roots)).toEqual(['aalo', 'lomak', 'x']);
});
