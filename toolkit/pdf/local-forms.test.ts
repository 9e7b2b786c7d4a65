import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import { loadFont } from './fonts.ts';
import { drawLocalForms } from './local-forms.ts';

interface Face {
  glyphForCodePoint(code: number): { readonly id: number };
  layout(text: string, features: undefined, script: string, language: string): { glyphs: { id: number }[] };
}
const open = (font: Buffer) => fontkit.create(font) as unknown as Face;
const glyph = (face: Face, letter: string) => face.glyphForCodePoint(letter.codePointAt(0) ?? 0).id;

const SOURCES = ['source-sans/VF/SourceSans3VF-Upright.ttf', 'source-serif/VAR/SourceSerif4Variable-Roman.ttf'];

test.each(SOURCES)(
  '%s shows each Bulgarian letter as its language system would, and all others as before',
  (source) => {
    const [usual, drawn] = [open(loadFont(source)), open(drawLocalForms(loadFont(source), 'BGR'))];
    const forms = [...'абвгдежзийклмнопрстуфхцчшщъьюя'].map((letter) => {
      expect(glyph(drawn, letter)).toBe(usual.layout(letter, undefined, 'cyrl', 'BGR ').glyphs[0]?.id);
      return glyph(drawn, letter) !== glyph(usual, letter);
    });
    expect(forms.filter(Boolean).length).toBeGreaterThanOrEqual(15);
    for (const letter of 'aZäõ9→Ж') expect(glyph(drawn, letter)).toBe(glyph(usual, letter));
  },
);
