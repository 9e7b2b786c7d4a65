// Indexes and dictionaries of a CFF font (Adobe Technical Note 5176, 4 and 5).
import { join } from './bytes.ts';

/** An entry of a dictionary. */
export interface Entry {
  /** Those of two bytes with 12 in the upper one. */
  readonly operator: number;
  readonly numbers: readonly number[];
  readonly bytes: Uint8Array;
}

interface Index {
  readonly items: readonly Uint8Array[];
  readonly end: number;
}

/** 5176, 5. */
export function readIndex(font: Uint8Array, start: number): Index {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = view.getUint16(start);
  if (count === 0) return { items: [], end: start + 2 };
  const size = view.getUint8(start + 2);
  const offset = (at: number) => readNumber(font, start + 3 + at * size, size);
  const data = start + 2 + (count + 1) * size;
  const items = Array.from({ length: count }, (_, at) => font.subarray(data + offset(at), data + offset(at + 1)));
  return { items, end: data + offset(count) };
}

export const readNumber = (bytes: Uint8Array, start: number, length: number): number =>
  bytes.subarray(start, start + length).reduce((sum, byte) => sum * 256 + byte, 0);

const bigEndian = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);

export function writeIndex(items: readonly Uint8Array[]): Uint8Array {
  const offsets = [1];
  for (const { length } of items) offsets.push((offsets.at(-1) as number) + length);
  const size = (offsets.at(-1) as number) < 0x10000 ? 2 : 4;
  const opening = [...bigEndian(items.length, 2), size, ...offsets.flatMap((offset) => bigEndian(offset, size))];
  return join([Uint8Array.from(opening), ...items]);
}

/** 5176, 4: operands, then their operator. Real numbers stay as they are and count as 0. */
export function readDictionary(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let numbers: number[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as number;
    if (first < 22) {
      const operator = first === 12 ? (12 << 8) | (bytes[at + 1] as number) : first;
      entries.push({ operator, numbers, bytes: bytes.subarray(start, at) });
      at += first === 12 ? 2 : 1;
      start = at;
      numbers = [];
    } else {
      const length = operandLength(bytes, at);
      numbers.push(operandOf(bytes.subarray(at, at + length)));
      at += length;
    }
  }
  return entries;
}

function operandLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first === 28) return 3;
  if (first === 29) return 5;
  if (first === 30) return bytes.subarray(at).findIndex((byte) => (byte & 15) === 15) + 1;
  return first < 247 ? 1 : 2;
}

function operandOf(bytes: Uint8Array): number {
  const [first = 0, second = 0] = bytes;
  if (first === 30) return 0;
  if (first === 28) return readNumber(bytes, 1, 2);
  if (first === 29) return readNumber(bytes, 1, 4);
  if (first < 247) return first - 139;
  return first < 251 ? (first - 247) * 256 + second + 108 : -(first - 251) * 256 - second - 108;
}

/** @param replaced operands by their operator */
export function writeDictionary(
  entries: readonly Entry[],
  replaced: ReadonlyMap<number, readonly number[]> = new Map(),
): Uint8Array {
  const parts = entries.flatMap(({ operator, bytes }) => {
    const operands = replaced.get(operator)?.flatMap((number) => [29, ...bigEndian(number, 4)]) ?? bytes;
    return [...operands, ...(operator > 255 ? [12, operator & 255] : [operator])];
  });
  return Uint8Array.from(parts);
}
