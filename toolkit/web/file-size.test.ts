import { expect, test } from 'vitest';
import { formatSize } from './file-size.ts';

test.each([
  [94_321, 'fi', '94 kt'],
  [94_321, 'en', '94 kB'],
  [94_321, 'bg', '94 kB'],
  [2_140_000, 'fi', '2,1 Mt'],
  [2_140_000, 'en', '2.1 MB'],
  [12, 'en', '1 kB'],
] as const)('%i bytes are written in %s as %s', (bytes, locale, size) => {
  expect(formatSize(bytes, locale)).toBe(size.replace(' ', '\u00a0'));
});
