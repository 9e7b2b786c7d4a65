// Likelihood times effect as a table, as drawings.typ draws it: the points of a square, one to four dots, four greys.
// Colour never stands alone.
import type { LocalizedFieldOf } from '../fields/index.ts';
import { joinTexts, type LocalizedText, plainText } from '../text/text.ts';
import type { TablePiece } from './piece.ts';
import { divide, mm, type Sheet } from './sheet.ts';
import { cell, DescribedTable, headRow, row, staysWithNext } from './table.ts';
import { inlineRuns, paragraph, run, stackedRuns } from './text.ts';

type RiskMatrix = Extract<LocalizedFieldOf<'drawing'>, { readonly kind: 'risk-matrix' }>;

const STEPS = [1, 2, 3, 4, 5] as const;
const LEVELS = ['low', 'medium', 'high', 'critical'] as const;
/** Points from which a risk is of the next level. */
const LIMITS = [5, 10, 15];

const levelOf = (points: number): number => LIMITS.filter((limit) => points >= limit).length;
const dots = (level: number): string => '●'.repeat(level + 1) + '○'.repeat(LEVELS.length - level - 1);

/** A mix of a colour with white, `part` of it white. */
const lighten = (colour: string, part: number): string =>
  [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    .map((value) =>
      Math.round(value + (255 - value) * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();

const numbered = (step: number, text: LocalizedText): LocalizedText =>
  text.map((part) => ({ ...part, text: `${step} ${part.text}` }));

/** The table, how to read it above, and what its dots mean below. */
export function riskMatrix({ alt, words }: RiskMatrix, sheet: Sheet): TablePiece {
  const { page, colours, languages } = sheet;
  const widths = [mm(38), ...divide(page.textWidth - mm(38), [1, 1, 1, 1, 1])];
  const grounds = ['FFFFFF', colours.headTint, lighten(colours.line, 0.65), lighten(colours.line, 0.5)];
  const square = (points: number, width: number) => {
    const level = levelOf(points);
    const shown = [run(languages[0], String(points), { bold: level === 3 }), run(languages[0], `\u2002${dots(level)}`)];
    return cell(width, [paragraph('MatrixCell', shown)], { fill: grounds[level] ?? 'FFFFFF' });
  };
  const rows = [...STEPS].reverse().map((effect, at) => {
    const head = paragraph('CellLabel', stackedRuns(numbered(effect, words[`effect_${effect}`])));
    const squares = STEPS.map((likelihood) => square(likelihood * effect, widths[likelihood] ?? 0));
    return row([cell(widths[0] ?? 0, [head]), ...squares], mm(9.5), staysWithNext(at, STEPS.length));
  });
  const axes = joinTexts(words.effect, '  ', words.likelihood);
  const heads = [axes, ...STEPS.map((step) => numbered(step, words[`likelihood_${step}`]))];
  const head = headRow(
    widths,
    heads.map((text) => stackedRuns(text, { bold: true })),
    sheet,
    [false, ...STEPS.map(() => true)],
  );
  const title = plainText(words.legend);
  const parts = { title, description: plainText(alt), widths, head, rows, lattice: true };
  const legend = LEVELS.map((name, level) =>
    paragraph('CellHint', [run(languages[0], `${dots(level)}\u2002`), ...inlineRuns(words[name])]),
  );
  return {
    kind: 'table',
    label: { text: words.legend, hints: [alt] },
    table: new DescribedTable(parts, sheet),
    after: legend,
  };
}
