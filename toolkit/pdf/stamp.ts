// An organiser's face in the heads of a finished PDF: name and logo on every page, as an artifact (ISO 14289-1, 7.8;
// ISO 32000-1, 14.8.2.2), and the organiser's own names of places. Needs pdf-lib alone, so it also runs in a browser.
import type { Face } from '../form/face.ts';
import { openDocument } from './opened.ts';
import { contentOf } from './page-content.ts';
import { drawOver, headOf, MM, showPicture, sizeIn } from './page-heads.ts';
import { namePlaces, type OpenedPage } from './stamp-places.ts';

/** The file with the face in the head of every page that has a head. @throws RefusedFile if it is broken */
export async function stampPdf(bytes: Uint8Array, face: Face): Promise<Uint8Array> {
  const document = await openDocument(bytes);
  const image = await document.embedPng(face.line.png);
  const pages = document.getPages().map((page): OpenedPage => {
    const content = contentOf(page, document);
    return { page, content, head: headOf(page, content) };
  });
  const named = face.places.length > 0 ? await namePlaces(pages, face, document) : new Map<OpenedPage, string[]>();
  for (const one of pages) {
    if (!one.head) continue;
    const { page, place, middle } = one.head;
    const { width, height } = sizeIn(image, place);
    const drawn = showPicture(page, image, [
      page.getWidth() - place.right * MM - width,
      middle - height / 2,
      width,
      height,
    ]);
    const artifact = `/Artifact <</Type /Pagination /Subtype /Header>> BDC\n${drawn}\nEMC`;
    drawOver(page, [artifact, ...(named.get(one) ?? [])], document);
  }
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}
