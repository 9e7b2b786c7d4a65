// Streams of a PDF (ISO 32000-1, 7.3.8), as Typst writes them and as small as they become.
import { deflateSync, inflateSync } from 'node:zlib';
import { join } from './bytes.ts';
import { formatValue, type PdfDict, parseValue, toBytes, toText } from './values.ts';

export interface PdfStream {
  /** Its dictionary, without the length. */
  readonly entries: PdfDict;
  /** Unpacked where it was packed with Flate alone. */
  readonly content: Uint8Array;
}

/** @param object `n 0 obj`, a dictionary, the stream and `endobj` @throws Error if the stream is cut */
export function readStream(object: Uint8Array): PdfStream {
  const text = toText(object);
  const [opening, dictionary = ''] = /^\d+ 0 obj\s+(<<[\s\S]*?>>)\s*stream\r?\n/.exec(text) ?? [];
  const entries = parseValue(dictionary) as PdfDict;
  const length = Number(entries.get('/Length'));
  if (!opening || !(length >= 0)) throw new Error(`No stream of a PDF: ${text.slice(0, 40)}`);
  const data = object.subarray(opening.length, opening.length + length);
  entries.delete('/Length');
  if (entries.get('/Filter') !== '/FlateDecode') return { entries, content: data };
  if (!entries.has('/DecodeParms')) entries.delete('/Filter');
  return { entries, content: entries.has('/Filter') ? data : inflateSync(data) };
}

/** With its content as it is. */
export function writeStream(number: number, { entries, content }: PdfStream): Uint8Array {
  const dictionary = formatValue(new Map([...entries, ['/Length', content.length]]));
  return join([toBytes(`${number} 0 obj\n${dictionary}\nstream\n`), content, toBytes('\nendstream\nendobj\n')]);
}

/** Node's zlib gives the same bytes on every processor (DECISIONS.md, "Compression"). */
export const packStream = (number: number, { entries, content }: PdfStream): Uint8Array =>
  writeStream(number, {
    entries: new Map([...entries, ['/Filter', '/FlateDecode']]),
    content: deflateSync(content, { level: 9, memLevel: 9 }),
  });
