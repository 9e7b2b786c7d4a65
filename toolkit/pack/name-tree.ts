// Identifiers of structure elements, kept in a sorted tree of names (ISO 32000-1, 7.9.6).
import { type PDFArray, PDFHexString, type PDFObject, type PDFRef, PDFString } from 'pdf-lib';

export const readText = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString ? value.asString() : value instanceof PDFHexString ? value.decodeText() : undefined;

/** Adds names where they belong. */
export function sortNames(names: PDFArray, added: readonly (readonly [string, PDFRef])[]): void {
  const present = Array.from({ length: names.size() / 2 }, (_, at): [string, PDFRef] => [
    readText(names.lookup(at * 2)) ?? '',
    names.get(at * 2 + 1) as PDFRef,
  ]);
  while (names.size() > 0) names.remove(names.size() - 1);
  const sorted = [...present, ...added].sort(([one], [two]) => (one < two ? -1 : one > two ? 1 : 0));
  for (const [id, element] of sorted) {
    names.push(PDFString.of(id));
    names.push(element);
  }
}
