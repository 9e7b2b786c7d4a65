// The face that people type in: Source Sans 3 cut to Latin and Cyrillic, with all of its glyphs in every file,
// because nobody knows beforehand what will be typed. Renamed, as the Open Font License asks of a changed font.
import { numberOf, PdfFile } from './file.ts';
import type { FieldFontName } from './fonts.ts';
import { type Reference, toBytes, toText } from './values.ts';

/** A PDF file with the font objects in it, compressed. */
export type FontFiles = Readonly<Partial<Record<FieldFontName, Uint8Array>>>;

/** Font objects as they stand in a PDF, compressed once; every further document gets a copy of the bytes. */
const templates = new Map<FieldFontName, PdfFile>();

/** Makes the faces ready that {@link embedFieldFont} adds: cut once by `makeFontFile`, lent to every process. */
export function lendFontFiles(files: FontFiles): void {
  for (const [name, file] of Object.entries(files)) templates.set(name as FieldFontName, new PdfFile(file));
}

/**
 * Adds the face to a document.
 * @returns its font dictionary's reference
 * @throws Error if the face was not lent
 */
export function embedFieldFont(file: PdfFile, fontName: FieldFontName): Reference {
  const template = templates.get(fontName);
  if (!template) throw new Error(`The face ${fontName} was not lent; call lendFontFiles first.`);
  return copyObject(template, template.dict(template.root)?.get('/Keep') as Reference, file);
}

/** Copies an object with all that it refers to; the parts of a font refer to each other only once. */
function copyObject(from: PdfFile, reference: Reference, to: PdfFile): Reference {
  const object = from.objects.get(numberOf(reference)) ?? '';
  const copyInner = (text: string) => text.replace(/\d+ 0 R/g, (inner) => copyObject(from, inner as Reference, to));
  if (typeof object === 'string') {
    const text = copyInner(object);
    return to.place(() => text);
  }
  const text = toText(object);
  const start = text.search(/stream\r?\n/);
  const entries = copyInner(text.slice(text.indexOf('<<'), start));
  return to.place((number) => Buffer.concat([toBytes(`${number} 0 obj\n${entries}`), object.subarray(start)]));
}
