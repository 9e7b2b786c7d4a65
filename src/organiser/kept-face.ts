// The organiser's face as this browser keeps it: by the rules of the forms, in the tab, or for 30 days on one's own device.
// The door for everybody who makes files: planner, packs, forms.
import type { DrawnPicture, Face, OwnPlace } from '../../toolkit/browser.ts';
import type { Locale } from '../../toolkit/locales.ts';
import { FACE } from '../filling/kept.ts';
import { openPlace } from '../filling/place.ts';
import { hintFace, hintNone, mayHaveFace } from './hint.ts';
import { answersOf } from './known.ts';
import type { KeptPicture, WrittenFace } from './written-face.ts';

export interface KeptFace extends WrittenFace {
  /** Name and logo on one line. */
  readonly line: KeptPicture;
  /** What files say of the places that have a name of their own. */
  readonly own: readonly KeptPlace[];
}

export interface KeptPlace extends Pick<OwnPlace, 'said'> {
  readonly lines: Readonly<Record<Locale, { readonly text: string; readonly drawn: KeptPicture }>>;
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

/** The bytes of the PNG. */
export const pngOf = ({ data }: KeptPicture): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

const drawn = (picture: KeptPicture): DrawnPicture => ({
  png: pngOf(picture),
  width: picture.width,
  height: picture.height,
});

/** The face as files take it. */
export const stampOf = ({ name, line, logo, own }: KeptFace): Face => ({
  name,
  line: drawn(line),
  ...(logo ? { logo: drawn(logo) } : {}),
  places: own.map(({ said, lines }) => {
    const shown = Object.entries(lines).map(([locale, one]) => [locale, { ...one, drawn: drawn(one.drawn) }]);
    return { said, lines: Object.fromEntries(shown) as OwnPlace['lines'] };
  }),
});
