// An organiser's name and logo in the heads of a file that is downloaded. Runs in a browser as well as in Node, and loads
// what writes PDF or Word only when it is needed.
import type { Face } from '../form/face.ts';
import { fileKind } from './file-kind.ts';

/**
 * @param blank a form or a pack, filled in or not, that has no organiser in its heads yet
 * @returns the file with the face in the head of every page; data as it was, which has no head
 * @throws RefusedFile for a file that is none of ours
 */
export async function stampFace(blank: Uint8Array, face: Face): Promise<Uint8Array> {
  const kind = fileKind(blank);
  if (kind === 'pdf') return (await import('../pdf/stamp.ts')).stampPdf(blank, face);
  if (kind === 'docx') return (await import('../docx/stamp.ts')).stampDocx(blank, face);
  return blank;
}
