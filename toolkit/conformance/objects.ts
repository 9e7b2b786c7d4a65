// Reads low-level PDF objects (ISO 32000-1, 7.3) and never throws on a wrong type: a malformed value reads
// as `undefined`, and the rule that needs it reports it. Knows nothing about rules.
import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';

/** A missing object reads as `undefined` everywhere in this module. */
export type Maybe<T> = T | undefined;

// pdf-lib shares its names between documents, but parses the text anew on every PDFName.of and decodeText.
const names = new Map<string, PDFName>();
const namedTexts = new WeakMap<PDFName, string>();

function nameFor(key: string): PDFName {
  const known = names.get(key) ?? PDFName.of(key);
  names.set(key, known);
  return known;
}

function textOfName(name: PDFName): string {
  const known = namedTexts.get(name) ?? name.decodeText();
  namedTexts.set(name, known);
  return known;
}

/** The value of an entry with references resolved. */
export function valueAt(dict: Maybe<PDFDict>, key: string): Maybe<PDFObject> {
  return dict?.lookup(nameFor(key));
}

/** The entry as written: a reference stays a reference. */
export function rawAt(dict: Maybe<PDFDict>, key: string): Maybe<PDFObject> {
  return dict?.get(nameFor(key));
}

/** A dictionary entry. */
export function dictAt(dict: Maybe<PDFDict>, key: string): Maybe<PDFDict> {
  return asDict(valueAt(dict, key));
}

/** The elements of an array entry as written; empty when there is no array. */
export function elementsAt(dict: Maybe<PDFDict>, key: string): PDFObject[] {
  const value = valueAt(dict, key);
  return value instanceof PDFArray ? value.asArray() : [];
}

/** An entry that may hold one value or an array of values, always as a list. */
export function listAt(dict: Maybe<PDFDict>, key: string): PDFObject[] {
  const value = valueAt(dict, key);
  if (value instanceof PDFArray) return value.asArray();
  const raw = rawAt(dict, key);
  return raw === undefined ? [] : [raw];
}

/** A stream entry. */
export function streamAt(dict: Maybe<PDFDict>, key: string): Maybe<PDFStream> {
  const value = valueAt(dict, key);
  return value instanceof PDFStream ? value : undefined;
}

/** A name entry without its slash. */
export function nameAt(dict: Maybe<PDFDict>, key: string): Maybe<string> {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? textOfName(value) : undefined;
}

/** A text string entry, decoded (ISO 32000-1, 7.9.2.2). */
export function textAt(dict: Maybe<PDFDict>, key: string): Maybe<string> {
  return asText(valueAt(dict, key));
}

/** A number entry. */
export function numberAt(dict: Maybe<PDFDict>, key: string): Maybe<number> {
  const value = valueAt(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** A boolean entry. */
export function booleanAt(dict: Maybe<PDFDict>, key: string): Maybe<boolean> {
  const value = valueAt(dict, key);
  return value instanceof PDFBool ? value.asBoolean() : undefined;
}

/** The object number of a referenced entry ("12 0 R"): the identity of an indirect object. */
export function keyAt(dict: Maybe<PDFDict>, key: string): Maybe<string> {
  return asKey(rawAt(dict, key));
}

/** The object number of a reference ("12 0 R"). */
export function asKey(value: Maybe<PDFObject>): Maybe<string> {
  return value instanceof PDFRef ? value.tag : undefined;
}

/** The value as a dictionary. */
export function asDict(value: Maybe<PDFObject>): Maybe<PDFDict> {
  return value instanceof PDFDict ? value : undefined;
}

/** The value as decoded text. */
export function asText(value: Maybe<PDFObject>): Maybe<string> {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** The numbers of an array entry, for example a rectangle; `undefined` unless there are at least `count`. */
export function numbersAt(dict: Maybe<PDFDict>, key: string, count: number): Maybe<number[]> {
  const numbers = elementsAt(dict, key).map((element) => {
    const value = dict?.context.lookup(element);
    return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
  });
  return numbers.length >= count && !numbers.some(Number.isNaN) ? numbers : undefined;
}

/**
 * The decoded bytes of a stream.
 * @throws when the data is corrupt or uses a filter of images.
 */
export function decodeStream(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) throw new Error('stream was not read from a file');
  const plainFlate = nameAt(stream.dict, 'Filter') === 'FlateDecode' && !stream.dict.has(nameFor('DecodeParms'));
  // pdf-lib's own inflater is written in JavaScript and takes most of the time of a check.
  return plainFlate ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode();
}
