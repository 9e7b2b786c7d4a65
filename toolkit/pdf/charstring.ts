// One glyph of a CFF font without what helps to move its outline onto pixels (Adobe Technical Note 5177, "The Type 2
// Charstring Format"): stem hints, masks, and the calls of subroutines, in which such hints may stand.
import { join } from './bytes.ts';

/** Operators (5177, appendix A). */
const CALL = 10;
const RETURN = 11;
const ESCAPE = 12;
const END = 14;
const CALL_GLOBAL = 29;
const STEMS: ReadonlySet<number> = new Set([1, 3, 18, 23]);
const MASKS: ReadonlySet<number> = new Set([19, 20]);
/** rmoveto, rlineto, rrcurveto and the other operators that draw; behind ESCAPE the four kinds of flex. */
const DRAWING: ReadonlySet<number> = new Set([4, 5, 6, 7, 8, 21, 22, 24, 25, 26, 27, 30, 31]);
const FLEX: ReadonlySet<number> = new Set([34, 35, 36, 37]);

export interface Subroutines {
  readonly local: readonly Uint8Array[];
  readonly global: readonly Uint8Array[];
}

/** What must be known of a glyph while it is read. */
interface Reading {
  readonly written: Uint8Array[];
  /** Numbers that wait for their operator, as they are encoded. */
  waiting: Uint8Array[];
  stems: number;
  /** Only the first operator that takes numbers may have the width before them. */
  begun: boolean;
}

/** @throws Error for an operator that fonts of this kind do not have */
export function withoutHints(charstring: Uint8Array, subroutines: Subroutines): Uint8Array {
  const reading: Reading = { written: [], waiting: [], stems: 0, begun: false };
  read(charstring, subroutines, reading);
  return join(reading.written);
}

/** How many numbers the first operator of a glyph takes: rmoveto two, hmoveto and vmoveto one, endchar none. */
const TAKEN: Readonly<Record<number, number>> = { 21: 2, 22: 1, 4: 1, [END]: 0 };

/** A glyph without hints, as wide as it is, that draws nothing. */
export function withoutDrawing(charstring: Uint8Array): Uint8Array {
  const numbers: number[][] = [];
  let place = 0;
  for (let first = charstring[0] ?? END; first >= 32 || first === 28; first = charstring[place] ?? END) {
    numbers.push([...charstring.subarray(place, place + numberLength(first))]);
    place += numberLength(first);
  }
  const width = numbers.length > (TAKEN[charstring[place] ?? END] ?? numbers.length) ? (numbers[0] ?? []) : [];
  return Uint8Array.from([...width, END]);
}

/** @returns whether the glyph has ended */
function read(code: Uint8Array, subroutines: Subroutines, at: Reading): boolean {
  for (let place = 0; place < code.length; ) {
    const first = code[place] as number;
    if (first >= 32 || first === 28) {
      const length = numberLength(first);
      at.waiting.push(code.subarray(place, place + length));
      place += length;
      continue;
    }
    place += 1;
    if (first === RETURN) return false;
    if (first === CALL || first === CALL_GLOBAL) {
      const called = first === CALL ? subroutines.local : subroutines.global;
      if (read(calledBy(at.waiting.pop(), called), subroutines, at)) return true;
    } else if (STEMS.has(first)) takeStems(at);
    else if (MASKS.has(first)) {
      takeStems(at);
      place += Math.ceil(at.stems / 8);
    } else if (first === ESCAPE && FLEX.has(code[place] ?? 0)) draw(at, first, code[place++] as number);
    else if (DRAWING.has(first) || first === END) draw(at, first);
    else throw new Error(`A glyph has the operator ${first}, which is not known.`);
    if (first === END) return true;
  }
  return false;
}

const numberLength = (first: number): number => (first === 255 ? 5 : first === 28 ? 3 : first < 247 ? 1 : 2);

/** Numbers of stems come in pairs; one more is the width, and stays for the first operator that draws. */
function takeStems(at: Reading): void {
  at.stems += at.waiting.length >> 1;
  at.waiting = at.begun ? [] : at.waiting.slice(0, at.waiting.length % 2);
  // A width that was taken out stays the only number in front of what follows.
  if (at.waiting.length === 0) at.begun = true;
}

function draw(at: Reading, ...operator: number[]): void {
  at.written.push(...at.waiting, Uint8Array.from(operator));
  at.waiting = [];
  at.begun = true;
}

/** The subroutine of a number (5177, "Subroutine operators"): counted from a bias. */
function calledBy(number: Uint8Array | undefined, subroutines: readonly Uint8Array[]): Uint8Array {
  const bias = subroutines.length < 1240 ? 107 : subroutines.length < 33900 ? 1131 : 32768;
  const called = subroutines[integerOf(number) + bias];
  if (!called) throw new Error('A glyph calls a subroutine that is not there.');
  return called;
}

function integerOf([first = 0, second = 0, third = 0]: Uint8Array = new Uint8Array()): number {
  if (first === 28) return ((second << 8) | third) << 16 >> 16; // biome-ignore format: shifts keep the sign
  if (first < 247) return first - 139;
  return first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
}
