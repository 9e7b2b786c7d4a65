// Writes a PDF with its objects in object streams (ISO 32000-1, 7.5.7 and 7.5.8): some half of the bytes.
import { join } from './bytes.ts';
import { packStream } from './streams.ts';
import { dict, type PdfDict, parseValue, toBytes } from './values.ts';

/** Objects by their numbers: the text of each; of a stream all its bytes, with `n 0 obj` and `endobj`. */
export type PdfObjects = Map<number, string | Uint8Array>;

export interface CompactPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Where an object is: [1, offset, generation] or [2, number of its stream, place in it] (table 18). */
type CrossReference = readonly [type: 0 | 1 | 2, where: number, detail: number];
type Packed = readonly [number: number, text: string];

/** A reader inflates a stream whole to get at one object of it. */
const OBJECTS_PER_STREAM = 1000;
/** Bytes of a cross-reference, of which the place takes four: files of up to 4 GB. */
const ROW = 7;

/**
 * The same objects always give the same bytes.
 * @param trailer its entries but the size
 * @param head what stands before the first object
 */
export function compact(objects: PdfObjects, trailer: string, head: Uint8Array): CompactPdf {
  const packed = [...objects].filter((one): one is [number, string] => typeof one[1] === 'string');
  const size = Math.max(...objects.keys()) + 1;
  const references: CrossReference[] = Array.from({ length: size }, () => [0, 0, 65535]);
  const parts: Uint8Array[] = [head];
  let offset = head.length;
  const write = (number: number, bytes: Uint8Array) => {
    references[number] = [1, offset, 0];
    parts.push(bytes);
    offset += bytes.length;
  };
  for (const [number, content] of objects) if (typeof content !== 'string') write(number, content);
  for (let at = 0; at < packed.length; at += OBJECTS_PER_STREAM) {
    const group = packed.slice(at, at + OBJECTS_PER_STREAM);
    const number = references.length;
    for (const [place, [packedNumber]] of group.entries()) references[packedNumber] = [2, number, place];
    write(number, objectStream(number, group));
  }
  const start = offset;
  write(references.length, new Uint8Array());
  parts.push(crossReferences(references, trailer), toBytes(`startxref\n${start}\n%%EOF\n`));
  return { bytes: join(parts), pages: packed.filter(([, text]) => /\/Type ?\/Page[\s/>]/.test(text)).length };
}

function objectStream(number: number, objects: readonly Packed[]): Uint8Array {
  let at = 0;
  const places = objects.map(([number, text]) => {
    const place = `${number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const index = `${places.join(' ')}\n`;
  const content = toBytes(index + objects.map(([, text]) => text).join('\n'));
  const entries = dict({ Type: '/ObjStm', N: objects.length, First: index.length });
  return packStream(number, { entries, content });
}

function crossReferences(references: readonly CrossReference[], trailer: string): Uint8Array {
  const content = new DataView(new ArrayBuffer(references.length * ROW));
  for (const [number, [type, where, detail]] of references.entries()) {
    content.setUint8(number * ROW, type);
    content.setUint32(number * ROW + 1, where);
    content.setUint16(number * ROW + 5, detail);
  }
  const more = parseValue(`<<${trailer}>>`) as PdfDict;
  const entries = new Map([...dict({ Type: '/XRef', Size: references.length, W: [1, 4, 2] }), ...more]);
  return packStream(references.length - 1, { entries, content: new Uint8Array(content.buffer) });
}
