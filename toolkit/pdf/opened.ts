// A PDF from elsewhere, opened after a look at how much is in it: pdf-lib unpacks all object streams at once, and took 17
// seconds for one of 300 MB.
import { Inflate } from 'fflate';
import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { DocumentError } from '../errors.ts';
import { FILE_LIMITS, SMALL_PART } from '../form/file-limits.ts';
import { RefusedFile } from '../form/refusal.ts';

/** Bytes that are unpacked at a time, so that the budget is asked often. */
const CHUNK = 1024;
/** Of a stream's dictionary, before the word `stream`. */
const LONGEST_DICTIONARY = 4096;

/** @throws DocumentError if the file is broken or encrypted, or grows out of all measure when it is unpacked */
export async function openDocument(bytes: Uint8Array): Promise<PDFDocument> {
  const text = new TextDecoder('latin1').decode(bytes);
  checkSize(bytes, text);
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  } catch {
    if (!ENCRYPTED.test(text)) throw broken();
    throw new RefusedFile(
      'encrypted',
      'The PDF is encrypted.',
      'the file',
      'Save it without a password, and give that copy.',
    );
  }
}

/** In a trailer, which is never encrypted itself (ISO 32000-1, 7.6.1). */
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/** Does something with a file whose parts may be missing or lead in circles. @throws DocumentError where it does */
export function whileWhole<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof DocumentError ? error : broken();
  }
}

const broken = (): DocumentError =>
  new RefusedFile(
    'broken',
    'The PDF is broken: a part of it is missing or no longer makes sense.',
    'the file',
    'Ask for the file once more, or copy the answers into a new copy of the form.',
  );

const tooLarge = (what: string): DocumentError =>
  new RefusedFile(
    'too-large',
    `The file is larger than a form can be: ${what}.`,
    'the file',
    'Give a form of this programme.',
  );

function checkSize(bytes: Uint8Array, text: string): void {
  let objects = text.match(/\bobj\b/g)?.length ?? 0;
  let unpacked = 0;
  for (const { index } of text.matchAll(/\bstream\r?\n/g)) {
    const dictionary = readDictionary(text, index);
    if (!/\/Type\s*\/(ObjStm|XRef)\b/.test(dictionary)) continue;
    objects += Number(/\/N\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
    const start = text.indexOf('\n', index) + 1;
    const end = text.indexOf('endstream', start);
    unpacked += unpackedSize(
      bytes.subarray(start, end < 0 ? undefined : end),
      dictionary,
      FILE_LIMITS.unpacked - unpacked,
    );
  }
  if (objects > FILE_LIMITS.objects) throw tooLarge(`${objects} objects`);
}

/** What stands between `obj` and `stream`, with the letters of names as they are meant (ISO 32000-1, 7.3.5). */
function readDictionary(text: string, stream: number): string {
  const before = text.slice(Math.max(0, stream - LONGEST_DICTIONARY), stream);
  const own = before.slice(before.lastIndexOf(' obj') + 1);
  return own.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** @throws DocumentError as soon as the stream is larger than the budget */
function unpackedSize(packed: Uint8Array, dictionary: string, budget: number): number {
  const filters = dictionary.match(/\/\w+Decode\b/g)?.filter((filter) => filter !== '/DecodeParms') ?? [];
  if (filters.length > 1) throw tooLarge('it is packed several times over');
  if (filters[0] !== '/FlateDecode') return packed.length;
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  // Two bytes of zlib stand before what deflate wrote (RFC 1950).
  for (let at = 2; at < packed.length && size <= budget; at += CHUNK) {
    try {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    } catch {
      return size;
    }
  }
  if (size > budget) throw tooLarge('more than 16 MB unpacked');
  if (size > SMALL_PART && size > packed.length * FILE_LIMITS.ratio) throw tooLarge('it is packed too densely');
  return size;
}
