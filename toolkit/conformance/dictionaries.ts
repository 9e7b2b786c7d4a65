// Finds every dictionary of a file, for rules that hold wherever a dictionary stands.
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream } from 'pdf-lib';

/** All dictionaries of the file, also those inside arrays, streams and other dictionaries. */
export function readDictionaries(context: PDFContext): PDFDict[] {
  const found: PDFDict[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) collect(object, found);
  return found;
}

function collect(object: PDFObject, found: PDFDict[]): void {
  if (object instanceof PDFDict) {
    found.push(object);
    for (const value of object.values()) collect(value, found);
  } else if (object instanceof PDFStream) {
    collect(object.dict, found);
  } else if (object instanceof PDFArray) {
    for (const element of object.asArray()) collect(element, found);
  }
}
