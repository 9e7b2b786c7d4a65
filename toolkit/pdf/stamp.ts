// An organiser's face in the heads of a finished PDF: name and logo on every page, as an artifact (ISO 14289-1, 7.8;
// ISO 32000-1, 14.8.2.2), and the organiser's own names of places. Needs pdf-lib alone, so it also runs in a browser.
import type { DrawnPicture, Face } from '../form/face.ts';
import { openDocument } from './opened.ts';
import { contentOf, pageReader } from './page-content.ts';
import { drawOver, embedder, type Head, headOf, MM, showPicture, sizeIn } from './page-heads.ts';
import { namePlaces, type OpenedPage } from './stamp-places.ts';

/** Points of a pixel of the line, whose letters then have eight points. */
const FULL_SIZE = 72 / 500;
/** Smaller, letters are none to read: under four and a half points. */
const LEAST_SCALE = 0.56;

/**
 * The file with the face in the head of every page that has a head. Where a running title leaves no room for the name, the
 * logo stands alone.
 * @throws RefusedFile if it is broken
 */
export async function stampPdf(bytes: Uint8Array, face: Face): Promise<Uint8Array> {
  const document = await openDocument(bytes);
  const read = pageReader();
  const embed = embedder(document);
  const pages = document.getPages().map((page): OpenedPage => {
    const content = contentOf(page, document);
    return { page, content, head: headOf(page, content, read) };
  });
  const named = await namePlaces(pages, face, document, { read, embed });
  for (const one of pages) {
    if (!one.head) continue;
    const { page, place, middle } = one.head;
    const drawn = fitting(face, place);
    const image = drawn && (await embed(drawn));
    const { width, height } = image ? sizeIn(image, place) : { width: 0, height: 0 };
    const box = [page.getWidth() - place.right * MM - width, middle - height / 2, width, height] as const;
    const artifact =
      image && `/Artifact <</Type /Pagination /Subtype /Header>> BDC\n${showPicture(page, image, box)}\nEMC`;
    drawOver(page, [artifact ?? '', ...(named.get(one) ?? [])], document);
  }
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

/** The whole face; its logo where the face would become too small. */
const fitting = ({ line, logo }: Face, place: Head['place']): DrawnPicture | undefined =>
  sizeIn(line, place).width >= line.width * FULL_SIZE * LEAST_SCALE ? line : logo;
