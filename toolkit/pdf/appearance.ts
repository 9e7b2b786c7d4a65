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

const drawTick = (colour: string, width: number, height: number): string =>
  `q ${colour} RG ${coordinate(width * 0.13)} w 1 J 1 j ${point(0.22 * width, 0.5 * height)} m ` +
  `${point(0.42 * width, 0.28 * height)} l ${point(0.79 * width, 0.74 * height)} l S Q`;

function drawDot(colour: string, width: number, height: number): string {
  const [x, y, r] = [width / 2, height / 2, width * 0.27];
  const k = r * ROUND;
  return (
    `q ${colour} rg ${point(x - r, y)} m ${point(x - r, y + k, x - k, y + r, x, y + r)} c ` +
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
