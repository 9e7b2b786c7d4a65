// Web fonts: for each language a style sheet and the subsets that it names. What the language's texts are written in is
// one small file a face; all other letters (a name, a word in another language) come in files that load on demand.
// `locl` stays in above all: it gives Bulgarian its own letterforms where lang="bg".
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { loadFont, writeWhole } from '../../toolkit/index.ts';
import { type Locale, locales } from '../../toolkit/locales.ts';
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

/** Kerning, ligatures, marks, local letterforms and the figures of tables. Small capitals and the like go. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'mark', 'mkmk', 'locl', 'lnum', 'tnum'];

const LICENCES = ['source-sans/LICENSE.md', 'source-serif/LICENSE.md'];
export const LICENCE_FILE = 'LICENSE.txt';

/** Writes what is missing in `folder` and names every file; the same sources and texts give the same names. */
export async function buildFonts(folder: URL, letters: Record<Locale, Letters>): Promise<FontSheet[]> {
  mkdirSync(folder, { recursive: true });
  const licences = LICENCES.map((path) => loadFont(path).toString());
  writeWhole(fileURLToPath(new URL(LICENCE_FILE, folder)), licences.join('\n\n'));
  const sheets: FontSheet[] = [];
  for (const locale of locales) sheets.push(await buildSheet(folder, locale, letters[locale]));
  return sheets;
}

async function buildSheet(folder: URL, locale: Locale, letters: Letters): Promise<FontSheet> {
  const rules = [...STAND_INS];
  const files: string[] = [];
  const early: string[] = [];
  for (const face of FACES) {
    const own = letters[face.letters];
    const core = await subset(folder, face, locale, [...own]);
    early.push(core);
    const rare = letters.anywhere[face.letters];
    for (const [part, others] of partsBeside(own, rare)) {
      const rest = await subset(folder, face, part, others);
      rules.push(formatRule(face, rest, others));
      files.push(rest);
    }
    rules.push(formatRule(face, core, [...own]));
    files.push(core);
  }
  const css = `${rules.join('\n')}\n`;
  const sheet = `${locale}.${hash(css)}.css`;
  writeWhole(fileURLToPath(new URL(sheet, folder)), css);
  return { locale, sheet, early, files: [sheet, ...files] };
}

/**
 * The letters that are not `own`: those of `rare` in a small file for the few pages that have one, and what is left.
 * Cyrillic comes in whole words, so it stays together.
 */
function partsBeside(own: string, rare: string): [part: string, letters: string[]][] {
  const beside = (script: keyof typeof RANGES) => charactersOf(script).filter((letter) => !own.includes(letter));
  const [basic, latin] = [beside('basic'), beside('latin')];
  const isRare = (letter: string) => rare.includes(letter);
  return [
    ['basic', basic.filter((letter) => !isRare(letter))],
    ['latin', latin.filter((letter) => !isRare(letter))],
    ['cyrillic', beside('cyrillic')],
    ['rare', [...basic, ...latin].filter(isRare)],
  ];
}

async function subset(folder: URL, face: Face, part: string, letters: readonly string[]): Promise<string> {
  const font = loadFont(face.source);
  // Screens draw these outlines without instructions for single pixels, which are a third of a file.
  const options = {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { ...face.axes },
  } as const;
  const key = hash(font, JSON.stringify([letters, options]));
  const file = `${face.name}-${part}.${key}.woff2`;
  const target = new URL(file, folder);
  if (!existsSync(target)) {
    writeWhole(fileURLToPath(target), await subsetFont(font, letters.join(''), options));
  }
  return file;
}

/** `optional`: a font that comes late is used from the next page on, so that nothing moves while somebody reads. */
const formatRule = ({ family, axes: { wght } }: Face, file: string, letters: readonly string[]): string =>
  `@font-face{font-family:'${family}';font-weight:${wght.min} ${wght.max};font-display:optional;` +
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

const hash = (...parts: (string | Buffer)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 8);
};
