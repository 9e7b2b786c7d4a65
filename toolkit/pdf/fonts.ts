// Fonts of the sheets, from npm packages that carry Bulgarian letter forms (OpenType locl BGR) and their licences.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ToolkitError } from '../errors.ts';
import { type Languages, LOCALES } from '../locales.ts';

const require = createRequire(import.meta.url);

export const LAYOUT_FONTS = [
  'source-serif/OTF/SourceSerif4-Regular.otf',
  'source-serif/OTF/SourceSerif4-It.otf',
  'source-serif/OTF/SourceSerif4-Semibold.otf',
  'source-serif/OTF/SourceSerif4Display-Regular.otf',
  'source-serif/OTF/SourceSerif4Display-Semibold.otf',
  'source-sans/OTF/SourceSans3-Regular.otf',
  'source-sans/OTF/SourceSans3-It.otf',
  'source-sans/OTF/SourceSans3-Semibold.otf',
  'source-sans/OTF/SourceSans3-Bold.otf',
];

/** @param path the package and the file in it @throws ToolkitError if it is not there */
export function loadFont(path: string): Buffer {
  try {
    return readFileSync(require.resolve(path));
  } catch {
    throw new ToolkitError(
      'A font is missing.',
      `node_modules/${path}`,
      'Run npm ci: it installs the packages of this project, and the fonts with them.',
    );
  }
}

let lent: readonly Buffer[] | undefined;

/** Makes the fonts ready that Typst lays the sheets out with: cut once, lent to every process before it opens Typst. */
export function lendLayoutFonts(fonts: readonly Uint8Array[]): void {
  lent = fonts.map((font) => Buffer.from(font));
}

/** The fonts that were lent, else cut now. @throws ToolkitError if one is not there */
export const loadLayoutFonts = async (): Promise<readonly Buffer[]> =>
  lent ?? Promise.all(LAYOUT_FONTS.map(makeLayoutFont));

/**
 * An OpenType font that Typst lays the sheets out with; OTF subsets are a tenth smaller than TTF ones. Without hints, a
 * quarter of a font: no program that shows PDFs on today's screens moves outlines by them. Takes some 40 ms.
 * @throws ToolkitError if it is not there
 */
export async function makeLayoutFont(path: string): Promise<Buffer> {
  // Who was lent the fonts does not need it.
  const { default: subsetFont } = await import('subset-font');
  const whole = { targetFormat: 'truetype', keepAllGlyphs: true, noHinting: true } as const;
  return withoutNotices(Buffer.from(await subsetFont(loadFont(path), '', whole)));
}

/** Copyright and trademark are for who installs a font; in a document the licence asks for neither (OFL 1.1, article 5). */
const NOTICES = /(?:Copyright|\xa9) [ -~]+?'Source'\.(?:Source is a trademark[ -~]+?countries\.)?/g;

/** Blanks take no room in a file that is packed, and nothing of the font moves. */
function withoutNotices(font: Buffer): Buffer {
  for (const { 0: notice, index } of font.toString('latin1').matchAll(NOTICES))
    font.fill(' ', index, index + notice.length);
  return font;
}

/** The face that people type in. TrueType: pdf-lib would write a whole OTF as CIDFontType0C, which is invalid. */
export const loadFieldFace = (): Buffer => loadFont('source-sans/TTF/SourceSans3-Regular.ttf');

/** `FieldSans`, or with the letter forms of a language: `FieldSansBGR` (OpenType locl). */
export const FIELD_FONTS = ['FieldSans', 'FieldSansBGR'] as const;
export type FieldFontName = (typeof FIELD_FONTS)[number];

/** The face that a document's fields are typed in: one language with letter forms of its own decides for both. */
export function fieldFontOf(languages: Languages): FieldFontName {
  const [forms] = languages.flatMap((locale) => LOCALES[locale].localForms ?? []);
  return forms ? `FieldSans${forms}` : 'FieldSans';
}
