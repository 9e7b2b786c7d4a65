// Appearance streams of the fields (ISO 32000-1, 12.7.3.3). Boxes and lines belong to the page; a field draws only
// what was filled in, so that a sheet prints the same in a program that hides fields.
import type { Colours } from '../programme/organisation.ts';
import type { PdfFile } from './file.ts';
import { dict, type Reference } from './values.ts';

const coordinate = (value: number): number => Number(value.toFixed(2));
const point = (...values: number[]): string => values.map(coordinate).join(' ');

/** How far from its middle the control points of a circle of four curves lie, in radii. */
const ROUND = 0.5523;

/** `#0f4c5c` as operands of DeviceRGB (ISO 32000-1, 8.6.4.3). */
export const colourOperands = (colour: string): string =>
  [1, 3, 5].map((at) => Number((Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3))).join(' ');

/** Of no colour in a letter of a font, which takes that of its text. */
const stroking = (colour: string): string => (colour ? `${colour} RG ` : '');
const filling = (colour: string): string => (colour ? `${colour} rg ` : '');

const drawTick = (colour: string, width: number, height: number): string =>
  `q ${stroking(colour)}${coordinate(width * 0.13)} w 1 J 1 j ${point(0.22 * width, 0.5 * height)} m ` +
  `${point(0.42 * width, 0.28 * height)} l ${point(0.79 * width, 0.74 * height)} l S Q`;

function drawDot(colour: string, width: number, height: number): string {
  const [x, y, r] = [width / 2, height / 2, width * 0.27];
  const k = r * ROUND;
  return (
    `q ${filling(colour)}${point(x - r, y)} m ${point(x - r, y + k, x - k, y + r, x, y + r)} c ` +
    `${point(x + k, y + r, x + r, y + k, x + r, y)} c ${point(x + r, y - k, x + k, y - r, x, y - r)} c ` +
    `${point(x - k, y - r, x - r, y - k, x - r, y)} c f Q`
  );
}

const DRAWINGS = {
  none: () => '',
  text: () => '/Tx BMC\nEMC',
  tick: drawTick,
  dot: drawDot,
} as const;

/** Letters of ZapfDingbats that stand for the tick and the dot. */
export const MARKS = { tick: '4', dot: 'l' } as const;
/** Units of an em, as in the fonts that programs know. */
const EM = 1000;

/**
 * ZaDb, the face that programs draw marks with when they draw fields anew (Evince, Okular after NeedAppearances): a Type 3
 * font (ISO 32000-1, 9.6.5) of the marks as they are drawn here.
 */
export function addMarkFont(file: PdfFile): Reference {
  const glyphs = Object.entries(MARKS).map(([drawing, letter]) => {
    const content = `${EM} 0 0 0 ${EM} ${EM} d1 ${DRAWINGS[drawing as keyof typeof MARKS]('', EM, EM)}`;
    return [letter, `mark${drawing}`, file.addStream(new Map(), content)] as const;
  });
  const codes = glyphs.map(([letter]) => letter.charCodeAt(0));
  const [first, last] = [Math.min(...codes), Math.max(...codes)];
  return file.add(
    dict({
      Type: '/Font',
      Subtype: '/Type3',
      FontBBox: [0, 0, EM, EM],
      FontMatrix: [1 / EM, 0, 0, 1 / EM, 0, 0],
      CharProcs: dict(Object.fromEntries(glyphs.map(([, name, drawn]) => [name, drawn]))),
      Encoding: dict({
        Type: '/Encoding',
        Differences: glyphs.flatMap(([letter, name]) => [letter.charCodeAt(0), `/${name}`]),
      }),
      FirstChar: first,
      LastChar: last,
      Widths: Array.from({ length: last - first + 1 }, (_, at) => (codes.includes(first + at) ? EM : 0)),
      Resources: new Map(),
    }),
  );
}

export type Drawing = keyof typeof DRAWINGS;

/** Makes appearance streams; equal ones are one object, which keeps a form of 100 fields some 60 KB smaller. */
export function appearances(
  file: PdfFile,
  { primary }: Colours,
): (drawing: Drawing, width: number, height: number) => Reference {
  const colour = colourOperands(primary);
  const made = new Map<string, Reference>();
  return (drawing, width, height) => {
    const key = `${drawing} ${width.toFixed(1)} ${height.toFixed(1)}`;
    const known = made.get(key);
    if (known) return known;
    const entries = { Type: '/XObject', Subtype: '/Form', BBox: [0, 0, width, height], Resources: new Map() };
    const ref = file.addStream(dict(entries), DRAWINGS[drawing](colour, width, height));
    made.set(key, ref);
    return ref;
  };
}
