// Web fonts: for each language a style sheet and the subsets that it names. What the language's texts are written in is
// one small file a face; all other letters (a name, a word in another language) come in files that load on demand.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadFont, writeWhole } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
import { cutFont, hash, openFace } from './font-cut.ts';
import { FACES, type Face, STAND_INS } from './font-faces.ts';
import type { Letters } from './letters.ts';

/** The fonts of a language; files stand below /fonts/. */
export interface FontSheet {
  readonly locale: Locale;
  /** The style sheet. */
  readonly sheet: string;
  /** What nearly every page is set in, from its first screen on. */
  readonly early: readonly string[];
  /** All files, the sheet among them. */
  readonly files: readonly string[];
}

/** First and last code point of each stretch: basic letters and Latin-1, Finnish š and ž, punctuation, arrows, marks. */
const RANGES = {
  basic: [[0x20, 0x7e]],
  latin: [
    [0xa0, 0xff],
    [0x160, 0x161],
    [0x17d, 0x17e],
    [0x2010, 0x2026],
    [0x2030, 0x2030],
    [0x2032, 0x2033],
    [0x2039, 0x203a],
    [0x2060, 0x2060],
    [0x20ac, 0x20ac],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x25cf, 0x25cf],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x2116, 0x2116],
  ],
} as const;

const LICENCES = ['source-sans/LICENSE.md', 'source-serif/LICENSE.md'];
export const LICENCE_FILE = 'LICENSE.txt';

/** Writes what is missing in `folder` and names every file; the same sources and texts give the same names. */
export async function buildFonts(folder: URL, letters: Record<Locale, Letters>): Promise<FontSheet[]> {
  mkdirSync(folder, { recursive: true });
  const licences = LICENCES.map((path) => loadFont(path).toString());
  writeWhole(fileURLToPath(new URL(LICENCE_FILE, folder)), licences.join('\n\n'));
  const sheets: FontSheet[] = [];
  for (const locale of locales) sheets.push(await buildSheet(folder, locale, letters));
  return sheets;
}

async function buildSheet(folder: URL, locale: Locale, letters: Record<Locale, Letters>): Promise<FontSheet> {
  const rules = [...STAND_INS];
  const files: string[] = [];
  const early: string[] = [];
  for (const face of FACES) {
    const source = openFace(face, locale);
    const own = letters[locale][face.letters];
    const core = await cutFont(folder, source, locale, [...own]);
    early.push(core);
    for (const [part, others] of partsBeside(locale, face.letters, letters)) {
      const rest = await cutFont(folder, source, part, others);
      rules.push(formatRule(face, rest, others, 'swap'));
      files.push(rest);
    }
    rules.push(formatRule(face, core, [...own], 'optional'));
    files.push(core);
  }
  const css = `${rules.join('\n')}\n`;
  const sheet = `${locale}.${hash(css)}.css`;
  writeWhole(fileURLToPath(new URL(sheet, folder)), css);
  return { locale, sheet, early, files: [sheet, ...files] };
}

/**
 * The letters that are not the language's own: those that few pages need in a small file for these, those that a word of
 * another language of the site needs, and what is left.
 */
function partsBeside(
  locale: Locale,
  kind: Face['letters'],
  letters: Record<Locale, Letters>,
): [part: string, letters: string[]][] {
  const { [kind]: own, anywhere } = letters[locale];
  const neighbours = locales.map((other) => letters[other][kind]).join('');
  const beside = (script: keyof typeof RANGES) => charactersOf(script).filter((letter) => !own.includes(letter));
  const [basic, latin, cyrillic] = [beside('basic'), beside('latin'), beside('cyrillic')];
  const isRare = (letter: string) => anywhere[kind].includes(letter);
  const isNear = (letter: string) => neighbours.includes(letter);
  const parts: [string, string[]][] = [
    ['basic', basic.filter((letter) => !isRare(letter))],
    ['latin', latin.filter((letter) => !isRare(letter))],
    ['cyrillic', cyrillic.filter((letter) => !isNear(letter))],
    ['near', cyrillic.filter(isNear)],
    ['rare', [...basic, ...latin].filter(isRare)],
  ];
  return parts.filter(([, some]) => some.length > 0);
}

/**
 * `optional`: what a page is set in is used from the next page on if it comes late, so that nothing moves while somebody
 * reads. `swap`: single letters and words of another language, which may be asked for by a press, are put right at once.
 */
const formatRule = (
  { family, axes: { wght } }: Face,
  file: string,
  letters: readonly string[],
  display: 'optional' | 'swap',
): string =>
  `@font-face{font-family:'${family}';font-weight:${wght.min} ${wght.max};font-display:${display};` +
  `src:url(${file}) format('woff2');unicode-range:${formatRange(letters)}}`;

const charactersOf = (script: keyof typeof RANGES): string[] =>
  RANGES[script].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );

/** `U+20-7E,U+C4` @param letters in the order of Unicode */
function formatRange(letters: readonly string[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const code of letters.map((letter) => letter.codePointAt(0) ?? 0)) {
    const stretch = stretches.at(-1);
    if (stretch?.[1] === code - 1) stretch[1] = code;
    else stretches.push([code, code]);
  }
  return stretches.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

const hex = (code: number) => code.toString(16).toUpperCase();
