// Web fonts: subsets of Source Serif 4 and Source Sans 3, one file for Latin and one for Cyrillic letters each.
// `locl` stays in above all: it gives Bulgarian its own letterforms where lang="bg".
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** One `@font-face`; `file` stands below /fonts/. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly script: 'latin' | 'cyrillic';
  readonly range: string;
  readonly file: string;
}

const FACES = [
  { family: 'Source Sans 3', weight: 400, style: 'normal', source: 'source-sans/TTF/SourceSans3-Regular.ttf' },
  { family: 'Source Sans 3', weight: 600, style: 'normal', source: 'source-sans/TTF/SourceSans3-Semibold.ttf' },
  { family: 'Source Sans 3', weight: 700, style: 'normal', source: 'source-sans/TTF/SourceSans3-Bold.ttf' },
  { family: 'Source Serif 4', weight: 400, style: 'normal', source: 'source-serif/TTF/SourceSerif4-Regular.ttf' },
  { family: 'Source Serif 4', weight: 400, style: 'italic', source: 'source-serif/TTF/SourceSerif4-It.ttf' },
  { family: 'Source Serif 4', weight: 600, style: 'normal', source: 'source-serif/TTF/SourceSerif4-Semibold.ttf' },
  {
    family: 'Source Serif 4 Display',
    weight: 600,
    style: 'normal',
    source: 'source-serif/TTF/SourceSerif4Display-Semibold.ttf',
  },
] as const;

/** First and last code point of each stretch: basic letters and Latin-1, Finnish š and ž, punctuation, arrows, marks. */
const RANGES = {
  latin: [
    [0x20, 0x7e],
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

const OPTIONS = { targetFormat: 'woff2', keepFeatures: FEATURES } as const;

const LICENCES = ['source-sans/LICENSE.md', 'source-serif/LICENSE.md'];
const require = createRequire(import.meta.url);
const hex = (code: number) => code.toString(16).toUpperCase();

/** Writes what is missing in `folder` and names every face; the same sources give the same file names. */
export async function buildFonts(folder: URL): Promise<FontFace[]> {
  mkdirSync(folder, { recursive: true });
  const licences = LICENCES.map((path) => readFileSync(require.resolve(path), 'utf8'));
  writeFileSync(new URL('LICENSE.txt', folder), licences.join('\n\n'));
  const faces: FontFace[] = [];
  for (const { source, ...face } of FACES) {
    const font = readFileSync(require.resolve(source));
    for (const script of ['latin', 'cyrillic'] as const) {
      faces.push({ ...face, script, range: formatRange(script), file: await subset(folder, font, source, script) });
    }
  }
  return faces;
}

async function subset(folder: URL, font: Buffer, source: string, script: keyof typeof RANGES): Promise<string> {
  const text = RANGES[script].flatMap(([first, last]) => charactersBetween(first, last)).join('');
  const key = createHash('sha256')
    .update(font)
    .update(text + FEATURES)
    .digest('hex')
    .slice(0, 8);
  const name = source.replace(/^.*\/|\.ttf$/g, '').toLowerCase();
  const file = `${name}-${script}.${key}.woff2`;
  const target = new URL(file, folder);
  if (!existsSync(target)) writeFileSync(target, await subsetFont(font, text, OPTIONS));
  return file;
}

const charactersBetween = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));

const formatRange = (script: keyof typeof RANGES): string =>
  RANGES[script]
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
