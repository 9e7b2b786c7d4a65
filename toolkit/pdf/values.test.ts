import { expect, test } from 'vitest';
import { dict, formatValue, listAt, parseValue, shortened, textString } from './values.ts';

test('reads what Typst writes: names, numbers, references, strings, arrays and dictionaries in each other', () => {
  const value = parseValue(`<<
    /S /TD
    /P 49 0 R
    /K [51 0 R 3 <<
      /Type /OBJR
    >>]
    /Headers []
    /Alt <FEFF 0041>
  >>`);
  expect(value).toEqual(
    dict({ S: '/TD', P: '49 0 R', K: ['51 0 R', '3', dict({ Type: '/OBJR' })], Headers: [], Alt: '<FEFF 0041>' }),
  );
});

test.each(['(field:name)', '(a (pair) of brackets)', String.raw`(one \) behind a backslash)`, '()'])(
  'keeps the string %s whole',
  (text) => expect(parseValue(`[${text} /Next]`)).toEqual([text, '/Next']),
);

test('writes what it has read without a space that is not needed, and numbers in few digits', () => {
  expect(formatValue(parseValue('<</A[1 0 R(x)]/B<</C -1.5>>>>'))).toBe('<</A[1 0 R(x)]/B<</C -1.5>>>>');
  expect(formatValue([0.123456, 12, -0.00001, 70.866142])).toBe('[.1235 12 0 70.866]');
});

test('takes a single value for a list of one', () => {
  const entries = dict({ One: '5 0 R', Many: ['5 0 R', '6 0 R'] });
  expect(['/One', '/Many', '/None'].map((key) => listAt(entries, key).length)).toEqual([1, 2, 0]);
});

test('writes text a letter a byte, or in UTF-16 with letters beyond it as pairs', () => {
  expect(textString('Ä (x)')).toBe('(Ä \\(x\\))');
  expect(textString('Ä я')).toBe('(þÿ\0Ä\0 \u0004O)');
  expect(textString('😀')).toBe('(þÿ\u00d8=\u00de\0)');
  // A line break in a string is read as another (ISO 32000-1, 7.3.4.2): the letters U+0D0A and U+2029.
  expect(textString('\u0d0a\u2029')).toBe('(þÿ\\r\\n \\))');
});

test.each(['<< /A', '[1 2', '(open', ''])('refuses the unfinished %s', (text) => {
  expect(() => parseValue(text)).toThrow();
});

test('shortens numbers and strings wherever they stand', () => {
  expect(formatValue(shortened(parseValue('<< /R [70.86614 0.05882353 7] /T <FEFF0041> /N /x0.12345 >>')))).toBe(
    '<</R[70.866 .0588 7]/T(þÿ\0A)/N/x0.12345>>',
  );
});
