import { expect, test } from 'vitest';
import { remarksOn, showSize } from './sizes.ts';

const PLACE = '<span data-size-of="moodle/mentoring-course.fi.mbz"></span>';

test('the size of a course stands on its page as the language writes it', () => {
  expect(showSize(`<p>MBZ, ${PLACE}</p>`, 'fi', 4_186_774)).toMatch(/^<p>MBZ, 4,\d\sMt<\/p>$/);
});

test('a page without a place for it stops', () => {
  expect(() => showSize('<p>MBZ</p>', 'fi', 1)).toThrow(/No page in fi/);
});

test('a course that a Moodle does not take as it comes is named, and stops nothing', () => {
  const sizes = new Map([
    ['moodle/small.mbz', 5 * 1024 * 1024],
    ['moodle/large.mbz', 5 * 1024 * 1024 + 1],
  ]);
  expect(remarksOn(sizes)).toEqual([expect.stringMatching(/^moodle\/large\.mbz has 5242881 bytes/)]);
});
