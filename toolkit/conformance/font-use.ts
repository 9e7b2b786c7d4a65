// Records which character codes each font dictionary shows, over the content of all pages and appearances.
import type { PDFDict } from 'pdf-lib';
import { asDict, dictAt, type Maybe, nameAt } from './objects.ts';

/** A font dictionary and the codes shown with it, each with the page that shows it first. */
export interface FontUse {
  readonly dict: PDFDict;
  readonly name: string;
  readonly subtype: Maybe<string>;
  readonly codes: Map<number, number>;
  /** False as long as the font only shows text in rendering mode 3 (invisible). */
  visible: boolean;
}

/** All fonts that the file can reach, by dictionary. */
export type FontUses = Map<PDFDict, FontUse>;

/** The record of a font, made on first sight. */
export function registerFont(fonts: FontUses, dict: PDFDict): FontUse {
  const known = fonts.get(dict);
  if (known) return known;
  const name = nameAt(dict, 'BaseFont') ?? 'font without BaseFont';
  const use: FontUse = { dict, name, subtype: nameAt(dict, 'Subtype'), codes: new Map(), visible: false };
  fonts.set(dict, use);
  return use;
}

/** Registers all fonts of a resource dictionary. */
export function registerFonts(fonts: FontUses, resources: Maybe<PDFDict>): void {
  const named = dictAt(resources, 'Font');
  for (const [name] of named?.entries() ?? []) {
    const font = asDict(named?.lookup(name));
    if (font) registerFont(fonts, font);
  }
}

/** Notes the codes of one shown string: two bytes each in a composite font (Identity-H), else one. */
export function recordText(use: FontUse, bytes: string, page: number): void {
  const width = use.subtype === 'Type0' ? 2 : 1;
  for (let index = 0; index + width <= bytes.length; index += width) {
    const last = bytes.charCodeAt(index + width - 1);
    const code = width === 2 ? bytes.charCodeAt(index) * 256 + last : last;
    if (!use.codes.has(code)) use.codes.set(code, page);
  }
}
