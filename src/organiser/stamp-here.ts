// The organiser's name and logo for a file that is being made; loads nothing where this browser keeps none.
import type { Face } from '../../toolkit/browser.ts';
import { mayHaveFace } from './hint.ts';

/** @returns undefined where nothing is kept */
export async function stampHere(): Promise<Face | undefined> {
  if (!mayHaveFace()) return undefined;
  const { readFace, stampOf } = await import('./kept-face.ts');
  const face = await readFace();
  return face && stampOf(face);
}
