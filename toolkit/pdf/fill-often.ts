// Fills in one empty form for many people: opened once, each copy an incremental update of the same bytes (ISO 32000-1,
// 7.5.6), which takes milliseconds where opening and saving take a second.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib';
import type { Answers } from '../form/answers.ts';
import type { AskedInput } from '../form/asked.ts';
import { answerWriter } from './answers.ts';
import { join } from './bytes.ts';
import { openDocument } from './opened.ts';

export interface FormToFill {
  /** The form in memory, with the answers of the latest `fill`. */
  readonly document: PDFDocument;
  /** Takes the answers that stand in it out again, and writes these. @throws DocumentError as fillPdf does */
  readonly fill: (answers: Answers) => void;
  /** The file as it is filled in now. */
  readonly save: () => Uint8Array;
}

/** What answers change in a field or in one of its circles (ISO 32000-1, tables 164 and 220). */
const CHANGING = ['V', 'AS', 'AP'].map((key) => PDFName.of(key));

/** @param blank a form as the machine made it: an older answer would stay in the file, unseen */
export async function openToFill(blank: Uint8Array, inputs: readonly AskedInput[]): Promise<FormToFill> {
  const document = await openDocument(blank);
  const { context } = document;
  const write = answerWriter(document, inputs);
  // pdf-lib keeps no account of the streams that objects stood in; their numbers are taken as well.
  context.largestObjectNumber = Math.max(context.largestObjectNumber, sizeOf(blank) - 1);
  let last = context.largestObjectNumber;
  const before = fieldRefs(document).map((ref) => {
    const dict = context.lookup(ref, PDFDict);
    return { ref, dict, values: CHANGING.map((key) => dict.get(key)) };
  });
  const isChanged = ({ dict, values }: (typeof before)[number]) =>
    CHANGING.some((key, at) => dict.get(key) !== values[at]);
  const clear = () => {
    for (const { dict, values } of before)
      for (const [at, key] of CHANGING.entries()) {
        const value = values[at];
        if (value) dict.set(key, value);
        else dict.delete(key);
      }
    for (let number = last + 1; number <= context.largestObjectNumber; number += 1) context.delete(PDFRef.of(number));
    // No number is given twice: what was copied elsewhere is known by it.
    last = context.largestObjectNumber;
  };
  return {
    document,
    fill(answers) {
      clear();
      write(answers);
    },
    save() {
      const added = Array.from({ length: context.largestObjectNumber - last }, (_, at) => PDFRef.of(last + 1 + at));
      return append(blank, document, [...before.filter(isChanged).map(({ ref }) => ref), ...added]);
    },
  };
}

/** Fields, and the circles of those that have several. */
function fieldRefs(document: PDFDocument): PDFRef[] {
  return document
    .getForm()
    .acroForm.getAllFields()
    .flatMap(([field, ref]) => {
      const kids = field.dict.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [];
      return [ref, ...kids.filter((kid) => kid instanceof PDFRef)];
    });
}

/** The bytes with these objects behind them, and a cross-reference stream that leads on to the one before (7.5.8). */
function append(blank: Uint8Array, { context }: PDFDocument, refs: readonly PDFRef[]): Uint8Array {
  const parts: Uint8Array[] = [blank];
  let offset = blank.length;
  const put = (
    ref: PDFRef,
    object: { sizeInBytes(): number; copyBytesInto(buffer: Uint8Array, at: number): number },
  ) => {
    const head = latin(`\n${ref.objectNumber} 0 obj\n`);
    const body = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(body, 0);
    const start = offset + 1;
    for (const part of [head, body, latin('\nendobj\n')]) {
      parts.push(part);
      offset += part.length;
    }
    return [ref.objectNumber, start] as const;
  };
  const rows = refs.map((ref) => put(ref, context.lookup(ref) as PDFDict));
  const own = PDFRef.of(context.largestObjectNumber + 1);
  const all = [...rows, [own.objectNumber, offset + 1] as const].sort(([one], [two]) => one - two);
  const { Root, Info, ID } = context.trailerInfo;
  const dict = context.obj({
    Type: 'XRef',
    Size: PDFNumber.of(own.objectNumber + 1),
    W: [1, 4, 2],
    Index: all.flatMap(([number]) => [number, 1]),
    Prev: PDFNumber.of(startOf(blank)),
    ...(Root ? { Root } : {}),
    ...(Info ? { Info } : {}),
    ...(ID ? { ID } : {}),
    Length: all.length * 7,
  });
  const start = offset + 1;
  put(own, PDFRawStream.of(dict as PDFDict, rowBytes(all)));
  parts.push(latin(`startxref\n${start}\n%%EOF\n`));
  return join(parts);
}

/** Kind 1, offset, generation: seven bytes each (table 18). */
function rowBytes(rows: readonly (readonly [number: number, offset: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(rows.length * 7));
  for (const [at, [, offset]] of rows.entries()) {
    view.setUint8(at * 7, 1);
    view.setUint32(at * 7 + 1, offset);
  }
  return new Uint8Array(view.buffer);
}

/** One more than the highest number of an object (table 17). */
function sizeOf(bytes: Uint8Array): number {
  const start = startOf(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(start, start + 1000));
  return Number(/\/Size\s+(\d+)/.exec(head)?.[1] ?? 0);
}

/** Where the latest cross-reference stream begins (7.5.5). */
const startOf = (bytes: Uint8Array): number =>
  Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(new TextDecoder('latin1').decode(bytes.subarray(-64)))?.[1] ?? 0);

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
