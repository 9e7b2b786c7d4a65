// Direct objects of a PDF (ISO 32000-1, 7.3), read from what Typst writes and written again.

/** A name (`/P`), string (`(a)`, `<61>`), reference (`12 0 R`) or number as it is written, an array, or a dictionary. */
export type PdfValue = string | number | PdfValue[] | PdfDict;

/** Values by their keys, with the slash. */
export type PdfDict = Map<string, PdfValue>;

/** A reference to an object: `12 0 R`. */
export type Reference = `${number} 0 R`;

/** White space, then a token; of a string in brackets only the first bracket. */
const TOKEN = /\s*(<<|>>|[[\](]|\d+ \d+ R|\/[^\s/[\]<>()]*|<[\dA-Fa-f\s]*>|[^\s/[\]<>()]+)/y;

/** @throws Error if the text is not one well-formed value */
export function parseValue(text: string): PdfValue {
  let at = 0;
  const next = (): string => {
    TOKEN.lastIndex = at;
    const [whole, token] = TOKEN.exec(text) ?? [];
    if (whole === undefined || token === undefined) throw new Error(`No PDF object: ${text.slice(at, at + 40)}`);
    at += whole.length;
    return token === '(' ? bracketed() : token;
  };
  /** The string whose first bracket was read: brackets in it come in pairs or behind a backslash (7.3.4.2). */
  const bracketed = (): string => {
    const from = at - 1;
    for (let depth = 1; depth > 0; at++) {
      if (at >= text.length) throw new Error(`A string of the PDF does not end: ${text.slice(from, from + 40)}`);
      if (text[at] === '\\') at++;
      else if (text[at] === '(') depth++;
      else if (text[at] === ')') depth--;
    }
    return text.slice(from, at);
  };
  const value = (token: string): PdfValue => {
    if (token === '<<') {
      const dict: PdfDict = new Map();
      for (let key = next(); key !== '>>'; key = next()) dict.set(key, value(next()));
      return dict;
    }
    if (token !== '[') return token;
    const items: PdfValue[] = [];
    for (let item = next(); item !== ']'; item = next()) items.push(value(item));
    return items;
  };
  return value(next());
}

/** With such a sign in front or behind, a token needs no space there. */
const OPENING = '/(<[';
const CLOSING = ')>]';

/** In as few letters as the format allows (7.2.2). */
export function formatValue(value: PdfValue): string {
  if (Array.isArray(value)) return `[${joinTokens(value.map(formatValue))}]`;
  if (value instanceof Map) return `<<${joinTokens([...value].flatMap(([key, one]) => [key, formatValue(one)]))}>>`;
  return typeof value === 'number' ? shortNumber(value) : value;
}

function joinTokens(tokens: readonly string[]): string {
  let joined = '';
  for (const token of tokens) {
    const apart =
      joined !== '' && !OPENING.includes(token[0] ?? '') && !CLOSING.includes(joined[joined.length - 1] ?? '');
    joined += apart ? ` ${token}` : token;
  }
  return joined;
}

/** To three digits behind the point, of what is less than one to four: points, and shares of colours and matrices. */
export function shortNumber(value: number | string): string {
  const number = Number(value);
  const parts = number > -1 && number < 1 ? 1e4 : 1e3;
  const short = String(Math.round(number * parts) / parts || 0);
  return short.startsWith('0.') ? short.slice(1) : short.startsWith('-0.') ? `-${short.slice(2)}` : short;
}

const FRACTION = /^-?\d*\.\d+$/;
const HEXADECIMAL = /^<[\dA-Fa-f\s]*>$/;

/** The same value with short numbers and strings. */
export function shortened(value: PdfValue): PdfValue {
  if (Array.isArray(value)) return value.map(shortened);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, shortened(one)]));
  if (typeof value === 'number' || FRACTION.test(value)) return shortNumber(value);
  return HEXADECIMAL.test(value) ? literal(Buffer.from(value.replace(/[<>\s]/g, ''), 'hex').toString('latin1')) : value;
}

/** A dictionary; keys are given without their slash. */
export const dict = (entries: Readonly<Record<string, PdfValue>>): PdfDict =>
  new Map(Object.entries(entries).map(([key, value]) => [`/${key}`, value]));

/** The dictionary under a key, which stands there itself and not by reference. */
export function dictAt(from: PdfDict, key: string): PdfDict | undefined {
  const value = from.get(key);
  return value instanceof Map ? value : undefined;
}

/** An array under a key, a single value as an array of one, nothing as an empty one. */
export function listAt(from: PdfDict | undefined, key: string): PdfValue[] {
  const value = from?.get(key);
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

export const isReference = (value: PdfValue | undefined): value is Reference =>
  typeof value === 'string' && value.endsWith(' R');

/** Text for people (7.9.2.2): in UTF-16, or a letter a byte where they are the same in PDFDocEncoding and in Latin-1. */
export const textString = (text: string): string =>
  /^[ -~\u00a1-\u00ac\u00ae-\u00ff]*$/.test(text)
    ? literal(text)
    : literal(`\u00fe\u00ff${toText(Buffer.from(text, 'utf16le').swap16())}`);

/** A string of bytes, each a letter (7.3.4.2). */
export const literal = (bytes: string): string =>
  `(${bytes
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')})`;

/** The text of a file, a letter a byte. */
export const toText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

export const toBytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
