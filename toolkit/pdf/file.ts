// A PDF of Typst, opened to add to it. Only what is looked at is parsed, and only what was changed is written anew:
// pdf-lib reads and writes all objects, which takes three times as long.
import { type CompactPdf, compact, type PdfObjects } from './compact.ts';
import {
  formatValue,
  isReference,
  type PdfDict,
  type PdfValue,
  parseValue,
  type Reference,
  toBytes,
  toText,
} from './values.ts';

export interface PdfFile {
  readonly objects: PdfObjects;
  /** Reference to the catalogue. */
  readonly root: Reference;
  /** The dictionary at a reference, or the value itself if it is one. */
  readonly dict: (value: PdfValue | undefined) => PdfDict | undefined;
  /** The dictionary at a reference, to be changed. @throws Error if there is none */
  readonly edit: (reference: PdfValue | undefined) => PdfDict;
  readonly add: (value: PdfValue) => Reference;
  /** Adds an object as it shall stand in {@link objects}. */
  readonly place: (make: (number: number) => string | Uint8Array) => Reference;
  /** @param entries of its dictionary, without the length; `content` in Latin-1 */
  readonly addStream: (entries: PdfDict, content: string) => Reference;
  /** The whole file in object streams; the same changes give the same bytes. */
  readonly save: () => CompactPdf;
}

export const numberOf = (reference: Reference): number => Number.parseInt(reference, 10);

/**
 * @param pdf as Typst writes it: one table of cross-references, no update, no encryption
 * @throws Error if the file is written in another way
 */
export function openPdf(pdf: Uint8Array): PdfFile {
  const { objects, trailer, head } = readObjects(pdf);
  const parsed = new Map<number, PdfValue>();
  const edited = new Set<number>();
  let size = Math.max(...objects.keys()) + 1;
  const parse = (reference: Reference): PdfValue | undefined => {
    const number = numberOf(reference);
    const known = parsed.get(number);
    const text = objects.get(number);
    if (known !== undefined || typeof text !== 'string') return known;
    const value = parseValue(text);
    parsed.set(number, value);
    return value;
  };
  const dict = (value: PdfValue | undefined) => {
    const found = isReference(value) ? parse(value) : value;
    return found instanceof Map ? found : undefined;
  };
  const place = (make: (number: number) => string | Uint8Array): Reference => {
    const number = size++;
    objects.set(number, make(number));
    return `${number} 0 R`;
  };
  return {
    objects,
    root: (/\/Root (\d+ 0 R)/.exec(trailer)?.[1] ?? '') as Reference,
    dict,
    edit: (reference) => {
      const found = dict(reference);
      if (!found || !isReference(reference)) throw new Error(`The PDF has no dictionary ${reference}.`);
      edited.add(numberOf(reference));
      return found;
    },
    add: (value) => {
      const reference = place(() => '');
      parsed.set(numberOf(reference), value);
      edited.add(numberOf(reference));
      return reference;
    },
    place,
    addStream: (entries, content) => {
      const dictionary = formatValue(new Map([...entries, ['/Length', content.length]]));
      return place((number) => toBytes(`${number} 0 obj\n${dictionary}\nstream\n${content}\nendstream\nendobj\n\n`));
    },
    save: () => {
      for (const number of edited) objects.set(number, formatValue(parsed.get(number) as PdfValue));
      return compact(objects, trailer, head);
    },
  };
}

function readObjects(pdf: Uint8Array) {
  const text = toText(pdf);
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const [, entries, trailer] = /^xref([\d nf\s]+)trailer\s+<<([\s\S]*)>>\s+startxref/.exec(text.slice(table)) ?? [];
  if (!entries || !trailer || /\/(Prev|Encrypt) /.test(trailer)) throw new Error('file.ts cannot read this PDF.');
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} n/g)].map(([, at]) => Number(at)).sort((one, two) => one - two);
  const objects: PdfObjects = new Map(offsets.map((from, at) => readObject(pdf, text, from, offsets[at + 1] ?? table)));
  return { objects, trailer: trailer.replace(/\/Size \d+/, ''), head: pdf.subarray(0, offsets[0]) };
}

function readObject(pdf: Uint8Array, text: string, from: number, to: number): [number, string | Uint8Array] {
  const whole = text.slice(from, to);
  const [opening, number] = /^(\d+) 0 obj\s+/.exec(whole) ?? [];
  const end = whole.lastIndexOf('endobj');
  if (!opening || end < 0) throw new Error(`file.ts finds no object at ${from}.`);
  const body = whole.slice(opening.length, end).trimEnd();
  return [Number(number), body.endsWith('endstream') ? pdf.subarray(from, to) : body];
}
