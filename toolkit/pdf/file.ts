// A PDF of Typst, opened to add to it. Only what is looked at is parsed, and only what was changed is written anew:
// pdf-lib reads and writes all objects, which takes twice as long.
import { type CompactPdf, compact, type PdfObjects } from './compact.ts';
import { writeStream } from './streams.ts';
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

export const numberOf = (reference: Reference): number => Number.parseInt(reference, 10);

export class PdfFile {
  readonly objects: PdfObjects;
  /** Reference to the catalogue. */
  readonly root: Reference;
  readonly #trailer: string;
  readonly #head: Uint8Array;
  readonly #parsed = new Map<number, PdfValue>();
  readonly #edited = new Set<number>();
  #size: number;

  /**
   * @param pdf as Typst writes it: one table of cross-references, no update, no encryption
   * @throws Error if the file is written in another way
   */
  constructor(pdf: Uint8Array) {
    const { objects, trailer, head } = readObjects(pdf);
    this.objects = objects;
    this.root = (/\/Root (\d+ 0 R)/.exec(trailer)?.[1] ?? '') as Reference;
    this.#trailer = trailer;
    this.#head = head;
    this.#size = Math.max(...objects.keys()) + 1;
  }

  /** The dictionary at a reference, or the value itself if it is one; undefined for anything else. */
  dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = isReference(value) ? this.#parse(numberOf(value)) : value;
    return found instanceof Map ? found : undefined;
  }

  /** The dictionary at a reference, to be changed. @throws Error if there is none */
  edit(reference: PdfValue | undefined): PdfDict {
    const found = this.dict(reference);
    if (!found || !isReference(reference)) throw new Error(`The PDF has no dictionary ${reference}.`);
    this.#edited.add(numberOf(reference));
    return found;
  }

  /** An object that is no stream, changed as a whole. @returns what it is now */
  change(number: number, by: (value: PdfValue) => PdfValue): PdfValue {
    const value = by(this.#parse(number) as PdfValue);
    this.#parsed.set(number, value);
    this.#edited.add(number);
    return value;
  }

  add(value: PdfValue): Reference {
    const reference = this.place(() => '');
    this.#parsed.set(numberOf(reference), value);
    this.#edited.add(numberOf(reference));
    return reference;
  }

  /** @param entries of its dictionary, without the length; `content` in Latin-1 */
  addStream(entries: PdfDict, content: string): Reference {
    return this.place((number) => writeStream(number, { entries, content: toBytes(content) }));
  }

  /** Adds an object as it shall stand in {@link objects}. */
  place(make: (number: number) => string | Uint8Array): Reference {
    const number = this.#size++;
    this.objects.set(number, make(number));
    return `${number} 0 R`;
  }

  /** The whole file in object streams; the same changes give the same bytes. */
  save(): CompactPdf {
    for (const number of this.#edited)
      if (this.objects.has(number)) this.objects.set(number, formatValue(this.#parsed.get(number) as PdfValue));
    return compact(this.objects, this.#trailer, this.#head);
  }

  #parse(number: number): PdfValue | undefined {
    const text = this.objects.get(number);
    if (this.#parsed.has(number) || typeof text !== 'string') return this.#parsed.get(number);
    const value = parseValue(text);
    this.#parsed.set(number, value);
    return value;
  }
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
