// Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): which Unicode text a character code stands for.
import { isString, type Operand, readOperations } from './content-stream.ts';

/** Text by character code. */
export type UnicodeMap = ReadonlyMap<number, string>;

const LAST_CODE = 0xffff;

/** Reads the bfchar and bfrange sections of a decoded CMap. */
export function readUnicodeMap(cmap: Uint8Array): UnicodeMap {
  const texts = new Map<number, string>();
  for (const { operator, operands } of readOperations(cmap)) {
    if (operator === 'endbfchar') readCharacters(operands, texts);
    if (operator === 'endbfrange') readRanges(operands, texts);
  }
  return texts;
}

function readCharacters(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const code = readCode(operands[index]);
    const text = readText(operands[index + 1]);
    if (code !== undefined && text !== undefined) texts.set(code, text);
  }
}

function readRanges(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const [first, last, target] = [readCode(operands[index]), readCode(operands[index + 1]), operands[index + 2]];
    if (first === undefined || last === undefined) continue;
    const start = Array.isArray(target) ? undefined : readText(target);
    for (let code = first; code <= Math.min(last, LAST_CODE); code += 1) {
      const text = Array.isArray(target) ? readText(target[code - first]) : shift(start, code - first);
      if (text !== undefined) texts.set(code, text);
    }
  }
}

function readCode(operand: Operand | undefined): number | undefined {
  const readable = isString(operand) && operand.bytes.length > 0 && operand.bytes.length <= 4;
  return readable ? Buffer.from(operand.bytes, 'latin1').readUIntBE(0, operand.bytes.length) : undefined;
}

function readText(operand: Operand | undefined): string | undefined {
  const complete = isString(operand) && operand.bytes.length % 2 === 0;
  return complete ? Buffer.from(operand.bytes, 'latin1').swap16().toString('utf16le') : undefined;
}

// Only the last code unit of a range target counts up.
function shift(text: string | undefined, offset: number): string | undefined {
  if (text === undefined || text === '') return undefined;
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + offset);
}
