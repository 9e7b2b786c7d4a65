// Fonts that show a language's own letter forms without being asked (OpenType `locl` turned into the character map): for
// form fields, where no feature is ever applied, and for web fonts, which would carry two forms of each letter.
import { createRequire } from 'node:module';
import type fontkit from '@pdf-lib/fontkit';
import type { LocaleFacts } from '../locales.ts';
import { replaceTables, writeCmap } from './opentype.ts';

/** Opening it takes 0.2 s, so nobody does who needs no such font. */
const openFontkit = (): typeof fontkit => createRequire(import.meta.url)('@pdf-lib/fontkit');

interface Face {
  readonly characterSet: readonly number[];
  glyphForCodePoint(code: number): { readonly id: number };
  layout(
    text: string,
    features: undefined,
    script: string,
    language: string,
  ): { readonly glyphs: readonly { readonly id: number }[] };
}

/**
 * @param font TrueType
 * @param language the OpenType language system whose forms Cyrillic letters get
 * @returns the font with another character map and nothing else changed
 */
export function drawLocalForms(font: Buffer, language: NonNullable<LocaleFacts['localForms']>): Buffer {
  const face = openFontkit().create(font) as unknown as Face;
  const forms = face.characterSet.map((code) => {
    const cyrillic = code >= 0x400 && code <= 0x45f;
    const [local] = cyrillic ? face.layout(String.fromCodePoint(code), undefined, 'cyrl', `${language} `).glyphs : [];
    return [code, (local ?? face.glyphForCodePoint(code)).id] as const;
  });
  return replaceTables(font, new Map([['cmap', writeCmap(new Map(forms))]]));
}
