// An empty file of the site with the organiser's face in its heads and what the face knows in its places. Loaded when
// somebody downloads one; it names what it needs of the machine, so that nothing else comes along.
import { fillBlank, stampFace } from '../../toolkit/browser.ts';
import { type KeptFace, stampOf } from './kept-face.ts';
import { answersOf } from './known.ts';

/**
 * @param path of the file on the site, which says whose form it is
 * @returns a paper of the organisation's own as it is
 * @throws RefusedFile for a file that is none of ours
 */
export const stampDownload = async (blank: Uint8Array, path: string, face: KeptFace): Promise<Uint8Array> =>
  STAMPED.test(path) ? stampFace(await fillFace(blank, path, face), stampOf(face)) : blank;

const STAMPED = /(?:^|\/)(?:forms|packs)\/.*\.(?:pdf|docx)$/;

/** Writes into a form to fill in what the face knows of it. */
async function fillFace(blank: Uint8Array, path: string, face: KeptFace): Promise<Uint8Array> {
  const [, id] = /(?:^|\/)forms\/([^/]+)\/\1\.[a-z-]+\.(?:pdf|docx)$/.exec(path) ?? [];
  if (!id) return blank;
  const { askedForms } = await import('virtual:asked-forms');
  const inputs = askedForms.find((form) => form.id === id)?.inputs ?? [];
  const known = Object.entries(answersOf(face)).filter(([key, { length }]) =>
    inputs.some((input) => input.id === key && length <= (input.maxLength ?? length)),
  );
  return known.length > 0 ? fillBlank(blank, inputs, Object.fromEntries(known)) : blank;
}
