// Splits a content stream (ISO 32000-1, 7.8.2) or a CMap into operators with their operands.
// What the operators mean is the business of content-scan.ts and unicode-map.ts.
import { decodeHexadecimal, decodeLiteral } from './content-strings.ts';

/** A string operand: one character per byte. */
export interface StringOperand {
  readonly bytes: string;
}

/** An operand; a name is a plain string without its slash, a dictionary is a map. */
export type Operand = number | boolean | null | string | StringOperand | Operand[] | ReadonlyMap<string, Operand>;

/** One operator with the operands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

interface Cursor {
  readonly text: string;
  position: number;
}

const WHITE_SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const END_OF_IMAGE = /[\0\t\n\f\r ]EI(?![^\0\t\n\f\r ])/g;
const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** Whether the operand is a string. */
export function isString(operand: Operand | undefined): operand is StringOperand {
  return typeof operand === 'object' && operand !== null && 'bytes' in operand;
}

/** Reads the operations of a decoded stream one after another; a broken tail ends the sequence. */
export function* readOperations(stream: Uint8Array): Generator<Operation> {
  const cursor: Cursor = { text: Buffer.from(stream).toString('latin1'), position: 0 };
  let operands: Operand[] = [];
  for (let token = readToken(cursor); token !== undefined; token = readToken(cursor)) {
    if (token.operator === undefined) {
      operands.push(token.operand);
    } else {
      yield { operator: token.operator, operands };
      operands = [];
      if (token.operator === 'ID') skipImageData(cursor);
    }
  }
}

type Token = { readonly operator: string } | { readonly operator?: undefined; readonly operand: Operand };

function readToken(cursor: Cursor): Token | undefined {
  match(cursor, WHITE_SPACE);
  const { text, position } = cursor;
  if (position >= text.length) return undefined;
  const reader = text.startsWith('<<', position) ? readDictionary : READERS.get(text.charAt(position));
  if (reader) return { operand: reader(cursor) };
  const word = match(cursor, REGULAR);
  if (NUMBER.test(word)) return { operand: Number(word) };
  const constant = CONSTANTS.get(word);
  if (constant !== undefined) return { operand: constant };
  // A stray delimiter is passed over as an operator, so that the reader always moves on.
  if (word === '') cursor.position += 1;
  return { operator: word };
}

const READERS: ReadonlyMap<string, (cursor: Cursor) => Operand> = new Map([
  ['/', readName],
  ['(', readLiteralString],
  ['<', readHexString],
  ['[', readArray],
]);

function readName(cursor: Cursor): Operand {
  cursor.position += 1;
  const name = match(cursor, REGULAR);
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function readHexString(cursor: Cursor): Operand {
  const end = endOf(cursor, cursor.text.indexOf('>', cursor.position));
  const digits = cursor.text.slice(cursor.position + 1, end);
  cursor.position = end + 1;
  return { bytes: decodeHexadecimal(digits) };
}

function readLiteralString(cursor: Cursor): Operand {
  const { text } = cursor;
  const start = cursor.position + 1;
  let depth = 1;
  let position = start;
  while (depth > 0 && position < text.length) {
    const character = text.charAt(position);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    position += character === '\\' ? 2 : 1;
  }
  cursor.position = position;
  return { bytes: decodeLiteral(text.slice(start, position - 1)) };
}

function readArray(cursor: Cursor): Operand {
  cursor.position += 1;
  const elements = readUntil(cursor, ']');
  cursor.position += 1;
  return elements;
}

function readDictionary(cursor: Cursor): Operand {
  cursor.position += 2;
  const elements = readUntil(cursor, '>>');
  cursor.position += 2;
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < elements.length; index += 2) {
    entries.set(String(elements[index]), elements[index + 1] ?? null);
  }
  return entries;
}

function readUntil(cursor: Cursor, end: string): Operand[] {
  const elements: Operand[] = [];
  for (;;) {
    match(cursor, WHITE_SPACE);
    if (cursor.position >= cursor.text.length || cursor.text.startsWith(end, cursor.position)) return elements;
    const token = readToken(cursor);
    if (token && token.operator === undefined) elements.push(token.operand);
  }
}

function skipImageData(cursor: Cursor): void {
  END_OF_IMAGE.lastIndex = cursor.position;
  cursor.position = endOf(cursor, END_OF_IMAGE.exec(cursor.text)?.index ?? -1);
}

function endOf(cursor: Cursor, position: number): number {
  return position < 0 ? cursor.text.length : position;
}

function match(cursor: Cursor, pattern: RegExp): string {
  pattern.lastIndex = cursor.position;
  const found = pattern.exec(cursor.text)?.[0] ?? '';
  cursor.position += found.length;
  return found;
}
