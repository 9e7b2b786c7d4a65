// The faces of the site, and the fonts of readers' machines that stand in for them until they have come.
import type { Letters } from './letters.ts';

/** A variable font, cut to the weights that the style sheets use. */
export interface Face {
  readonly name: string;
  readonly family: string;
  readonly source: string;
  /** The stretch of an axis that is kept, or the one place on it. */
  readonly axes: { readonly wght: { readonly min: number; readonly max: number }; readonly opsz?: number };
  /** Which letters of a language it carries. */
  readonly letters: Exclude<keyof Letters, 'anywhere'>;
}

export const FACES: readonly Face[] = [
  {
    name: 'sans',
    family: 'Source Sans 3',
    source: 'source-sans/VF/SourceSans3VF-Upright.ttf',
    axes: { wght: { min: 400, max: 600 } },
    letters: 'text',
  },
  {
    name: 'serif',
    family: 'Source Serif 4',
    source: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    // Drawn for 24 points: between the smallest heading (16 px) and the title of the front page (56 px).
    axes: { wght: { min: 400, max: 600 }, opsz: 24 },
    letters: 'display',
  },
];

/** Height above and below the line, in thousandths of the size: the hhea table of the fonts they stand in for. */
const SANS = { ascent: 1000, descent: 326 };
const SERIF = { ascent: 1036, descent: 335 };

/**
 * `size-adjust` is how much wider the texts of this site run in our font than in the one that stands in: the mean of the
 * three languages, which differ by less than one per cent. Liberation has the widths of Arial and Times New Roman.
 */
export const STAND_INS: readonly string[] = [
  standIn('Sans stand-in', 400, ['Arial', 'Liberation Sans'], 93.6, SANS),
  standIn('Sans stand-in', 600, ['Arial Bold', 'Liberation Sans Bold'], 89.7, SANS),
  standIn('Serif stand-in', 400, ['Times New Roman', 'Liberation Serif'], 110.9, SERIF),
  standIn('Serif stand-in', 600, ['Times New Roman Bold', 'Liberation Serif Bold'], 102.6, SERIF),
];

function standIn(
  family: string,
  weight: number,
  fonts: readonly string[],
  percent: number,
  { ascent, descent }: typeof SANS,
): string {
  const share = (height: number) => `${((height / 10 / percent) * 100).toFixed(1)}%`;
  return (
    `@font-face{font-family:'${family}';font-weight:${weight};src:${fonts.map((name) => `local('${name}')`).join(',')};` +
    `size-adjust:${percent}%;ascent-override:${share(ascent)};descent-override:${share(descent)};line-gap-override:0%}`
  );
}
