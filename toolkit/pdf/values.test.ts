import { expect, test } from 'vitest';
import { dict, formatValue, listAt, parseValue, textString } from './values.ts';

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

test('writes what it has read, with numbers of four digits at most', () => {
  expect(formatValue(parseValue('<</A[1 0 R(x)]/B<</C -1.5>>>>'))).toBe('<< /A [1 0 R (x)] /B << /C -1.5 >> >>');
  expect(formatValue([0.123456, 12])).toBe('[0.1235 12]');
});

test('takes a single value for a list of one', () => {
  const entries = dict({ One: '5 0 R', Many: ['5 0 R', '6 0 R'] });
  expect(['/One', '/Many', '/None'].map((key) => listAt(entries, key).length)).toEqual([1, 2, 0]);
});

test('writes text in UTF-16, with letters beyond it as pairs', () => {
  expect(textString('Ä я')).toBe('<FEFF00C40020044F>');
  expect(textString('😀')).toBe('<FEFFD83DDE00>');
});

test.each(['<< /A', '[1 2', '(open', ''])('refuses the unfinished %s', (text) => {
  expect(() => parseValue(text)).toThrow();
});
