// The zip of an Office document, packed (ECMA-376-2, annex B, and PKWARE's APPNOTE, 4.3): a document's parts, each
// deflated by Node's zlib (compact.ts says why).
import { crc32, deflateRawSync } from 'node:zlib';

/** Files of the package by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Programs that look only at the start of the file recognise a Word document by these. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** How the records of a zip file begin. */
const SIGNATURES = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** Version 2.0 of the format, which knows folders and deflate. */
const VERSION = 20;
const DEFLATED = 8;
/** General purpose bit 11: the name is UTF-8. Our own names are ASCII, those of a document from elsewhere need not be. */
const UTF8 = 1 << 11;
/** 1 January 1980, the first day that a zip file can tell: the same parts give the same bytes on any day. */
const DATE = (1 << 5) | 1;

type Numeral = readonly [value: number, bytes: 2 | 4];

/** The same parts always give the same bytes. */
export function packParts(parts: Parts): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const name of inOrder(parts)) {
    const path = Buffer.from(name);
    const data = deflateRawSync(parts[name] as Uint8Array);
    const facts = factsOf(path, parts[name] as Uint8Array, data, path.length === name.length ? 0 : UTF8);
    const file = Buffer.concat([numbers([SIGNATURES.file, 4]), facts, path, data]);
    const entry = [numbers([SIGNATURES.entry, 4], [VERSION, 2]), facts, entryDetails(offset), path];
    files.push(file);
    directory.push(Buffer.concat(entry));
    offset += file.length;
  }
  return Buffer.concat([...files, ...directory, endOf(directory, offset)]);
}

function inOrder(parts: Parts): string[] {
  const rest = Object.keys(parts)
    .filter((name) => !FIRST.includes(name))
    .sort();
  return [...FIRST.filter((name) => name in parts), ...rest];
}

/** What a file's own head and its entry in the directory have alike: format, time, sizes. */
const factsOf = (path: Uint8Array, content: Uint8Array, data: Uint8Array, flags: number): Uint8Array =>
  Buffer.concat([
    numbers([VERSION, 2], [flags, 2], [DEFLATED, 2], [0, 2], [DATE, 2]),
    numbers([crc32(content), 4], [data.length, 4], [content.length, 4], [path.length, 2], [0, 2]),
  ]);

/** No comment, on the first disk, no attributes; then where the file begins. */
const entryDetails = (offset: number): Uint8Array => numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);

function endOf(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const count = directory.length;
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  return numbers([SIGNATURES.end, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

/** Little-endian, as all of a zip file. */
function numbers(...all: readonly Numeral[]): Uint8Array {
  const bytes = Buffer.alloc(all.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of all) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}
