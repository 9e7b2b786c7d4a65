// Cuts a face to letters: what no page needs of it goes, what makes it beautiful stays.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { drawLocalForms, loadFont, replaceTables, writeNames, writeWhole } from '../../toolkit/index.ts';
import { LOCALES, type Locale } from '../../toolkit/locales.ts';
import type { Face } from './font-faces.ts';

/** Kerning, ligatures and the figures of tables. Small capitals and the like go, and what places marks: no file has one. */
const FEATURES = ['kern', 'liga', 'calt', 'lnum', 'tnum'];
/** What only programs ask for that list fonts or set several scripts in one line. */
const DROPPED = ['STAT', 'BASE'];
/** Letter forms by language: a Bulgarian word on a Finnish page. */
const FORMS = 'locl';

/** A face as a language has it. */
export interface Source {
  readonly name: string;
  readonly font: Buffer;
  readonly options: Parameters<typeof subsetFont>[2];
}

/** A language with letter forms of its own has them in the place of the usual ones: both would be a fifth more. */
export function openFace({ name, family, source, axes }: Face, locale: Locale): Source {
  const { localForms } = LOCALES[locale];
  // What it is called is enough (without spaces: it is a PostScript name too): its licence lies beside it, and all that a
  // font says of itself would be half a kilobyte.
  const usual = replaceTables(loadFont(source), new Map([['name', writeNames(family.replaceAll(' ', ''))]]));
  const font = localForms ? drawLocalForms(usual, localForms) : usual;
  // Screens draw these outlines without instructions for single pixels, which are a third of a file.
  const fixed = { targetFormat: 'woff2', noHinting: true, dropTables: DROPPED, variationAxes: { ...axes } } as const;
  return { name, font, options: { ...fixed, keepFeatures: localForms ? FEATURES : [...FEATURES, FORMS] } };
}

/** @returns the name of the file in `folder`, where it is written if it is missing */
export async function cutFont(folder: URL, { name, font, options }: Source, part: string, letters: readonly string[]) {
  const file = `${name}-${part}.${hash(font, JSON.stringify([letters, options]))}.woff2`;
  const target = new URL(file, folder);
  if (!existsSync(target)) writeWhole(fileURLToPath(target), await subsetFont(font, letters.join(''), options));
  return file;
}

export const hash = (...parts: (string | Buffer)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 8);
};
