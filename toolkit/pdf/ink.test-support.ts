// Pictures of letters as ink on paper, and how far two of them differ.
import type sharp from 'sharp';

/** Pixels a point. */
export const SCALE = 4;

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 0 paper, 1 ink. */
  readonly ink: Float32Array;
}

/** @returns the picture, the darkest of which is ink and the lightest paper */
export async function inkOf(image: ReturnType<typeof sharp>): Promise<Picture> {
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  const [ink, paper] = data.reduce(([least, most], grey) => [Math.min(least, grey), Math.max(most, grey)], [255, 0]);
  const shade = (grey: number) => (paper - grey) / Math.max(1, paper - ink);
  return { width: info.width, height: info.height, ink: Float32Array.from(data, shade) };
}

/** The share of ink between two columns that differs when `one` is moved by dx and dy. */
export function difference(
  one: Picture,
  two: Picture,
  from: number,
  to: number,
  [dx, dy]: readonly [number, number],
): number {
  let [differing, all] = [0, 0];
  for (let y = 0; y < 20 * SCALE; y++) {
    for (let x = from; x < to; x++) {
      const a = one.ink[(y + dy) * one.width + x + dx] ?? 0;
      const b = two.ink[y * two.width + x] ?? 0;
      differing += Math.abs(a - b);
      all += Math.max(a, b);
    }
  }
  return all < 2 ? 0 : differing / all;
}

/** Steps of up to so many pixels, both ways. */
export const around = (reach: number): number[] => Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
