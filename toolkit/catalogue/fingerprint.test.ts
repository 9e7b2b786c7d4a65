import { expect, test } from 'vitest';
import { modulesBehind } from './fingerprint.ts';

/** Their paths in the machine. */
const writersOf = (kind: Parameters<typeof modulesBehind>[0]) =>
  [...modulesBehind(kind).keys()].map((href) => href.replace(/^.*\/toolkit\//, ''));

test('a sheet is written by the rooms of its making, and by no rule, page or Word file', () => {
  const writers = writersOf('pdf');
  expect(writers).toEqual(expect.arrayContaining(['pdf/typst.ts', 'form/inputs.ts', 'text/words/fi.ts']));
  expect(writers.filter((path) => /^(conformance|web|docx|pack|catalogue)\//.test(path))).toEqual([]);
});

test('a Word file is written with the words and the pictures of its drawings, and without the sheets', () => {
  const writers = writersOf('docx');
  expect(writers).toEqual(expect.arrayContaining(['docx/styles.ts', 'text/words/fi.ts', 'pdf/pictures.ts']));
  expect(writers.filter((path) => /^(pdf\/(render|overlay)|conformance|web|pack|catalogue)\b/.test(path))).toEqual([]);
});
