// Makes a PDF of Typst smaller before anything is added: the same pages, tags and texts in some four fifths of the
// bytes (DECISIONS.md, "Smaller PDF files").
import { numberOf, PdfFile } from './file.ts';
import { leanContent } from './lean-content.ts';
import { leanUnicodeMap, leanWidths } from './lean-fonts.ts';
import { leanStructure } from './lean-structure.ts';
import { type PdfStream, packStream, readStream } from './streams.ts';
import { isReference, listAt, type PdfDict, shortened, toBytes, toText } from './values.ts';

/** @param pdf as Typst writes it @throws Error if the file is written in another way */
export function openLean(pdf: Uint8Array): PdfFile {
  const file = new PdfFile(pdf);
  leanStructure(file);
  const roles = new Map<number, Role>();
  for (const [number, object] of file.objects) {
    if (typeof object !== 'string') continue;
    const value = file.change(number, shortened);
    if (value instanceof Map) leanDictionary(value, file, roles);
  }
  for (const [number, object] of file.objects)
    if (typeof object !== 'string') file.objects.set(number, leanStream(number, object, roles.get(number)));
  return file;
}

/** How the content of a stream becomes smaller, by what refers to it. */
type Role = (content: Uint8Array) => Uint8Array;

const asText =
  (change: (text: string) => string): Role =>
  (content) =>
    toBytes(change(toText(content)));

const drawing = asText(leanContent);
const unicodeMap = asText(leanUnicodeMap);

function leanDictionary(value: PdfDict, file: PdfFile, roles: Map<number, Role>): void {
  const give = (key: string, role: Role) => {
    for (const reference of listAt(value, key).filter(isReference)) roles.set(numberOf(reference), role);
  };
  if (value.get('/Type') === '/Page') give('/Contents', drawing);
  if (value.has('/ToUnicode')) give('/ToUnicode', unicodeMap);
  if (value.get('/Subtype') === '/CIDFontType0') leanWidths(value);
  dropGlyphList(value, file);
}

/** CIDSet says which glyphs a font has; PDF/UA asks only that it be right (ISO 14289-1, 7.21.4.2), and nothing reads it. */
function dropGlyphList(descriptor: PdfDict, file: PdfFile): void {
  const list = descriptor.get('/CIDSet');
  if (!isReference(list)) return;
  file.objects.delete(numberOf(list));
  descriptor.delete('/CIDSet');
}

/** The metadata of a document stay as they are, for programs that look for them in any file (14.3.2). */
function leanStream(number: number, object: Uint8Array, role: Role | undefined): Uint8Array {
  const { entries, content } = readStream(object);
  if (entries.get('/Type') === '/Metadata' || entries.has('/Filter')) return object;
  const form = entries.get('/Subtype') === '/Form' || entries.get('/Type') === '/Pattern';
  const change = role ?? (form ? drawing : undefined);
  return packStream(number, { entries: bare(entries, role), content: change ? change(content) : content });
}

/** A map of codes needs no dictionary. */
const bare = (entries: PdfStream['entries'], role: Role | undefined): PdfDict =>
  role === unicodeMap ? new Map() : entries;
