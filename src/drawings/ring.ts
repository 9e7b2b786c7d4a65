// Points and parts of a ring, for drawings. Angles are turns from twelve o'clock, clockwise; lengths are units of the picture.

/** A point of a circle around 0,0: `[x, y]`, rounded to hundredths. */
export function pointAt(turn: number, radius: number): readonly [number, number] {
  const angle = turn * 2 * Math.PI;
  return [round(Math.sin(angle) * radius), round(-Math.cos(angle) * radius)];
}

/** Path data of the part of a ring between two turns. */
export function ringPart(from: number, to: number, inner: number, outer: number): string {
  const large = to - from > 0.5 ? 1 : 0;
  const [a, b, c, d] = [pointAt(from, outer), pointAt(to, outer), pointAt(to, inner), pointAt(from, inner)];
  return `M${a}A${outer} ${outer} 0 ${large} 1 ${b}L${c}A${inner} ${inner} 0 ${large} 0 ${d}z`;
}

/** Path data of an arc between two turns. */
export function arc(from: number, to: number, radius: number): string {
  return `M${pointAt(from, radius)}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${pointAt(to, radius)}`;
}

const round = (length: number) => Math.round(length * 100) / 100;
