// The organiser's own names of places, on the sheets that say where they are filed: a line in the head of the first page.
// The layout is done and no word can be put in for another, as in Word; but the line is content of the sheet and tagged.
import { type PDFDocument, PDFHexString, type PDFImage, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import type { Face } from '../form/face.ts';
import { locales } from '../locales.ts';
import { type PageReader, squeeze } from './page-content.ts';
import { type Embed, type Head, MM, showPicture, sizeIn } from './page-heads.ts';
import { tagFigure } from './tag-picture.ts';

export interface OpenedPage {
  readonly page: PDFPage;
  readonly content: string;
  /** Undefined for a page without one. */
  readonly head: Head | undefined;
}

/** Millimetres: height of a line of eight points, and what stays free before the face. */
const [LINE, GAP] = [3.5, 4];

/** @returns operators for the pages that get a line, in the leading language of the document */
export async function namePlaces(
  pages: readonly OpenedPage[],
  { places, line }: Face,
  document: PDFDocument,
  { read, embed }: { readonly read: PageReader; readonly embed: Embed },
) {
  const language = document.catalog.lookupMaybe(PDFName.of('Lang'), PDFString, PDFHexString)?.decodeText();
  const locale = locales.find((one) => one === language);
  const drawn = new Map<OpenedPage, string[]>();
  if (!locale || places.length === 0) return drawn;
  for (const [first, letters] of sheetsIn(pages, read)) {
    const { page, head } = first;
    if (!head) continue;
    const named = places.filter(({ said }) => said.some(([words]) => letters.includes(squeeze(words))));
    const images = await Promise.all(named.map((place) => embed(place.lines[locale].drawn)));
    const room = page.getWidth() / MM - head.left / MM - head.place.right - sizeIn(line, head.place).width / MM - GAP;
    const operators = named.map((place, at) => {
      const image = images[at] as PDFImage;
      const { width, height } = sizeIn(image, { width: room, height: LINE });
      const y = head.middle + ((named.length / 2 - at) * LINE - LINE / 2) * MM - height / 2;
      const box = [head.left, y, head.left + width, y + height];
      const figure = { text: place.lines[locale].text, language: locale, box };
      const content = tagFigure(document, page, figure);
      return `/Figure <</MCID ${content}>> BDC\n${showPicture(page, image, [head.left, y, width, height])}\nEMC`;
    });
    drawn.set(first, operators);
  }
  return drawn;
}

/** The letters of each sheet by its first page: of the sheet's other pages too, whose heads have words already. */
function sheetsIn(pages: readonly OpenedPage[], read: PageReader): Map<OpenedPage, string> {
  const sheets = new Map<OpenedPage, string>();
  let first: OpenedPage | undefined;
  for (const one of pages) {
    if (one.head?.isFirst) first = one;
    if (first) sheets.set(first, (sheets.get(first) ?? '') + squeeze(read(one.page, one.content).letters));
  }
  return sheets;
}
