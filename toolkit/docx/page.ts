// Paper and margins: 25 mm at the edge where the sheet is bound, the same as on the PDF sheets.
import type { LocalizedForm } from '../form/localize.ts';
import { mm } from './tokens.ts';

export interface Page {
  readonly landscape: boolean;
  /** Of the upright sheet; Word turns it. */
  readonly width: number;
  readonly height: number;
  /** From the edge of the paper to the running head. */
  readonly head: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** What is left between the margins. */
  readonly textWidth: number;
}

const SIZES = { a4: [mm(210), mm(297)], a3: [mm(297), mm(420)] } as const;

/** The page of a form. Landscape A4 is bound at the top, so that it stands in a portrait binder. */
export function pageOf({ paper, orientation }: Pick<LocalizedForm, 'paper' | 'orientation'>): Page {
  const [width, height] = SIZES[paper];
  const landscape = orientation === 'landscape';
  const boundAtTop = landscape && paper === 'a4';
  const [left, right] = [mm(boundAtTop ? 17 : 25), mm(17)];
  return {
    landscape,
    width,
    height,
    head: mm(boundAtTop ? 17 : 8),
    margin: { top: mm(boundAtTop ? 25 : 15), right, bottom: mm(18), left },
    textWidth: (landscape ? height : width) - left - right,
  };
}

/** Divides a width in proportion to the shares, without a rest. */
export function divide(width: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const edges = shares.map((_, at) =>
    Math.round((width * shares.slice(0, at + 1).reduce((total, share) => total + share, 0)) / sum),
  );
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0));
}
