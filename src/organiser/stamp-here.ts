// The organiser's face for files that are being made; loads nothing where this browser keeps none.
import type { Answers, Face } from '../../toolkit/browser.ts';
import type { Stamper } from '../browser/stamper.ts';
import { mayHaveFace } from './hint.ts';

const faceHere = async () => (mayHaveFace() ? (await import('./kept-face.ts')).readFace() : undefined);

/** @returns undefined where nothing is kept */
export async function stampHere(): Promise<Face | undefined> {
  const face = await faceHere();
  return face && (await import('./kept-face.ts')).stampOf(face);
}

/** What the face answers in forms; nothing where none is kept. */
export async function knownHere(): Promise<Answers> {
  const face = await faceHere();
  return face ? (await import('./known.ts')).answersOf(face) : {};
}

/** @returns undefined where nothing is kept */
export async function stamperHere(): Promise<Stamper | undefined> {
  const face = await faceHere();
  if (!face) return undefined;
  const { stampDownload } = await import('./stamp-download.ts');
  return (blank, path) => stampDownload(blank, path, face);
}
