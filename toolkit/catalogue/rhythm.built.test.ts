// How much of its pages every sheet in dist/files uses, measured in pictures of them: in both editions and all languages.
import type { Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawPages } from '../pdf/preview.ts';
import { builtFile, ofFormat } from './built-files.test-support.ts';

/** A4 upright; a landscape sheet is bound at its top. Millimetres, as in typst/frame.typ. */
const UPRIGHT = { width: 210, left: 25, right: 17, top: 15, bottom: 18 };
const LANDSCAPE = { width: 297, left: 17, right: 17, top: 25, bottom: 18 };
/** Grey above this is paper. */
const PAPER = 235;
/** Least part of its room that a page uses, and the last one. */
const LEAST = { page: 0.75, last: 0.5 };

/** Pages that may end earlier: what follows must stay whole and does not fit. */
const EXCEPTIONS: readonly { form: string; page: number; least: number; why: string }[] = [
  {
    form: 'forms-overview',
    page: 3,
    least: 0.7,
    why: 'In two languages the first two rows of the next phase, which stay with its heading, are a third of a page.',
  },
  {
    form: 'toi-good-practice-survey',
    page: 1,
    least: 0.7,
    why: 'In one language it has no box that could grow, and the table begins with two rows of 25 mm.',
  },
  {
    form: 'toi-swot',
    page: 1,
    least: 0.69,
    why: 'In Finnish and English the square, which stays whole with its heading, is half of the next page.',
  },
];

const sheets = ofFormat('pdf', 'print.pdf').filter(({ form }) => form);

/** From the head of the page to the lowest thing on it, as a part of the room between the margins. */
async function usedOf(picture: Sharp): Promise<number> {
  const { data, info } = await picture.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const paper = info.width > info.height ? LANDSCAPE : UPRIGHT;
  const pixels = (millimetres: number) => Math.round((millimetres * info.width) / paper.width);
  const [left, right] = [pixels(paper.left - 1), info.width - pixels(paper.right - 1)];
  const [top, bottom] = [pixels(paper.top), info.height - pixels(paper.bottom + 0.5)];
  for (let y = bottom - 1; y >= top; y -= 1)
    if (data.subarray(y * info.width + left, y * info.width + right).some((grey) => grey < PAPER))
      return (y + 1 - top) / (bottom - top);
  return 0;
}

describe.each([...new Set(sheets.map(({ form }) => form))])('%s', (form) => {
  test('no page ends more than a quarter empty, no last page more than half', async () => {
    for (const { path, pages } of sheets.filter((sheet) => sheet.form === form)) {
      const numbers = Array.from({ length: pages ?? 0 }, (_, at) => at + 1);
      let page = 0;
      for await (const picture of drawPages(builtFile(path), numbers)) {
        page += 1;
        const exception = EXCEPTIONS.find((one) => one.form === form && one.page === page);
        const least = page === pages ? LEAST.last : (exception?.least ?? LEAST.page);
        expect(await usedOf(picture), `${path}, page ${page}`).toBeGreaterThanOrEqual(least);
      }
      expect(page, path).toBeGreaterThan(0);
    }
  });
});
