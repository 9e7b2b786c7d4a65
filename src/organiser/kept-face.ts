// The organiser's face as this browser keeps it: by the rules of the forms, in the tab, or for 30 days on one's own device.
// The door for everybody who makes files: planner, packs, forms.
import type { DrawnPicture, Face } from '../../toolkit/browser.ts';
import { FACE } from '../filling/kept.ts';
import { openPlace } from '../filling/place.ts';
import { hintFace, hintNone, mayHaveFace } from './hint.ts';

/** A picture as text, so that it can be kept and saved: a PNG in base64 and its size in pixels. */
export interface KeptPicture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

export interface KeptFace {
  readonly name: string;
  /** Name of the programme; '' where nothing is written, as in the next two. */
  readonly programme: string;
  readonly contact: string;
  /** How long papers are kept, as a sentence for the privacy notice. */
  readonly retention: string;
  readonly logo?: KeptPicture;
  /** Name and logo on one line. */
  readonly line: KeptPicture;
}

/** @returns undefined where nothing is kept */
export async function readFace(): Promise<KeptFace | undefined> {
  if (!mayHaveFace()) return undefined;
  const kept = await (await openPlace()).store?.read(FACE);
  return kept?.answers['face'] ? (JSON.parse(kept.answers['face']) as KeptFace) : undefined;
}

/** @throws DOMException if the browser keeps nothing or is full */
export async function keepFace(face: KeptFace): Promise<void> {
  const { store } = await openPlace();
  if (!store) throw new DOMException('Nothing is kept.', 'NotAllowedError');
  const answers = { ...answersOf(face), face: JSON.stringify(face) };
  await store.update(FACE, () => ({ form: FACE, version: '1', answers, changed: new Date().toISOString() }));
  hintFace();
}

export async function forgetFace(): Promise<void> {
  await (await openPlace()).store?.remove(FACE);
  hintNone();
}

/** What the face answers in forms, by the ids of their inputs; nothing for what is not written. */
export function answersOf({ name, programme, contact, retention }: KeptFace): Record<string, string> {
  const answers = {
    programme_name: programme,
    organiser_name: name,
    organiser: name,
    controller_name: name,
    controller_contact: contact,
    retention_until: retention,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}

/** The bytes of the PNG. */
export const pngOf = ({ data }: KeptPicture): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

const drawn = (picture: KeptPicture): DrawnPicture => ({
  png: pngOf(picture),
  width: picture.width,
  height: picture.height,
});

/** The face as files take it. */
export const stampOf = ({ name, line, logo }: KeptFace): Face => ({
  name,
  line: drawn(line),
  ...(logo ? { logo: drawn(logo) } : {}),
});
