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

export function formatValue(value: PdfValue): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(' ')}]`;
  if (value instanceof Map) return `<< ${[...value].map(([key, one]) => `${key} ${formatValue(one)}`).join(' ')} >>`;
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : value;
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

/** Text for people, in UTF-16 (7.9.2.2). */
export const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** The text of a file, a letter a byte. */
export const toText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

export const toBytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
