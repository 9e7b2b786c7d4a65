// Glyphs of CFF fonts without hints: what draws stays, and the width in front of it.
import { expect, test } from 'vitest';
import { withoutDrawing, withoutHints } from './charstring.ts';

/** A number from -107 to 107 as a charstring has it. */
const n = (value: number): number => value + 139;
const [HSTEM, RLINETO, CALL, RETURN, END, HSTEMHM, HINTMASK, RMOVETO, CALL_GLOBAL] = [1, 5, 10, 11, 14, 18, 19, 21, 29];
const none = { local: [], global: [] };
const plain = (...code: number[]) => [...withoutHints(Uint8Array.from(code), none)];

test('leaves stems out and keeps the width that stands before them', () => {
  expect(plain(n(50), n(1), n(2), HSTEM, n(3), n(4), RMOVETO, END)).toEqual([n(50), n(3), n(4), RMOVETO, END]);
  expect(plain(n(1), n(2), HSTEM, n(3), n(4), RMOVETO, END)).toEqual([n(3), n(4), RMOVETO, END]);
  expect(plain(n(50), n(1), n(2), HSTEM, END)).toEqual([n(50), END]);
});

test('leaves masks out, as long as there are stems, with stems that only a mask names', () => {
  const nine = Array.from({ length: 18 }, () => n(1));
  // Nine stems: a mask of two bytes, which look like operators.
  const hinted = [n(50), ...nine.slice(2), HSTEMHM, n(1), n(1), HINTMASK, RLINETO, RLINETO];
  const drawn = [n(3), n(4), RMOVETO, HINTMASK, END, END, n(5), n(6), RLINETO, END];
  expect(plain(...hinted, ...drawn)).toEqual([n(50), n(3), n(4), RMOVETO, n(5), n(6), RLINETO, END]);
});

test('keeps numbers of every length as they are', () => {
  const numbers = [28, 1, 2, 247, 0, 255, 0, 1, 2, 3, n(0)];
  expect(plain(...numbers, RLINETO, END)).toEqual([...numbers, RLINETO, END]);
});

test('puts subroutines in the place of their calls, with hints in them', () => {
  const local = [Uint8Array.of(n(1), n(2), HSTEM, RETURN)];
  const global = [Uint8Array.of(n(3), n(4), RMOVETO, END)];
  const glyph = Uint8Array.of(n(50), n(-107), CALL, n(-107), CALL_GLOBAL);
  expect([...withoutHints(glyph, { local, global })]).toEqual([n(50), n(3), n(4), RMOVETO, END]);
});

test('refuses operators that it does not know, and subroutines that are not there', () => {
  expect(() => plain(12, 3, END)).toThrow('operator 12');
  expect(() => plain(n(0), CALL)).toThrow('not there');
});

test('leaves of a glyph its width alone', () => {
  const blank = (...code: number[]) => [...withoutDrawing(Uint8Array.from(code))];
  expect(blank(28, 1, 2, n(3), n(4), RMOVETO, n(5), n(6), RLINETO, END)).toEqual([28, 1, 2, END]);
  expect(blank(n(3), n(4), RMOVETO, n(5), n(6), RLINETO, END)).toEqual([END]);
  expect(blank(n(50), END)).toEqual([n(50), END]);
  expect(blank(END)).toEqual([END]);
});
