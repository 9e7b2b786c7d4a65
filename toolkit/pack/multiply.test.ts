// A pack for ten pairs: the right number of each sheet, each on an odd page, tagged as before.
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { organisation } from '../form/test-forms.test-support.ts';
import { readText } from '../pdf/printed-text.test-support.ts';
import { countCopies, countPairs } from './formula.ts';
import { multiplySheets } from './multiply.ts';
import { type RenderedPack, renderPack } from './render.ts';
import { publishedPacks } from './test-packs.test-support.ts';

const library = publishedPacks();
let pack: RenderedPack;
let sheets: { page: number; copies: number }[];
let made: Awaited<ReturnType<typeof multiplySheets>>;

beforeAll(async () => {
  const pp1 = library.packs.find(({ id }) => id === 'pp1')!;
  pack = await renderPack({ pack: pp1, library, languages: ['fi', 'bg'], organisation });
  sheets = pack.sheets.map(({ page, copies }) => ({
    page,
    copies: countCopies(copies, countPairs(10)),
  }));
  made = await multiplySheets(pack.bytes, sheets);
});

test('has the pages of every sheet as often as it is wanted, each copy on paper of its own', async () => {
  const last = pack.pages + 1 + (pack.pages % 2);
  const expected = sheets.map(({ page, copies }, at) => copies * ((sheets[at + 1]?.page ?? last) - page));
  const pages = expected.reduce((sum, count) => sum + count, 0);
  expect(made.pages).toBe(pages);
  expect((await PDFDocument.load(made.bytes)).getPageCount()).toBe(pages);
  expect(expected.every((count) => count % 2 === 0)).toBe(true);
});

test('conforms to PDF/UA-1', async () => {
  expect(await checkConformance(made.bytes)).toEqual([]);
});

test('says on every copy what the sheet says', async () => {
  const count = (text: string) => text.split('Allekirjoitukset').length - 1;
  const agreement = sheets[pack.sheets.findIndex(({ source }) => source === 'mentoring-agreement')]!;
  expect(count(await readText(made.bytes))).toBeGreaterThanOrEqual(agreement.copies);
});

test('one copy of everything changes no sheet', async () => {
  const once = await multiplySheets(
    pack.bytes,
    pack.sheets.map(({ page }) => ({ page, copies: 1 })),
  );
  expect(await checkConformance(once.bytes)).toEqual([]);
  expect(await readText(once.bytes)).toBe(await readText(pack.bytes));
});
