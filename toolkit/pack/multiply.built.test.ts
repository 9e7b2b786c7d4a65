// The built pack of the first meeting for ten pairs: the right number of each sheet, each on an odd page, tagged as before.
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { builtFile, ofFormat } from '../catalogue/built-files.test-support.ts';
import { checkConformance } from '../conformance/check.ts';
import { readText } from '../pdf/printed-text.test-support.ts';
import { countCopies, countPairs } from './formula.ts';
import { multiplySheets } from './multiply.ts';

const {
  path,
  pages: ownPages,
  sheets: placed = [],
} = ofFormat('pack.pdf').find(({ pack, languages }) => pack === 'pp1' && languages === 'fi-bg')!;
const pack = builtFile(path);
const sheets = placed.map(({ page, copies }) => ({ page, copies: countCopies(copies, countPairs(10)) }));
let made: Awaited<ReturnType<typeof multiplySheets>>;

beforeAll(async () => {
  made = await multiplySheets(pack, sheets);
});

test('has the pages of every sheet as often as it is wanted, each copy on paper of its own', async () => {
  const last = ownPages! + 1 + (ownPages! % 2);
  const expected = sheets.map(({ page, copies }, at) => copies * ((sheets[at + 1]?.page ?? last) - page));
  const wanted = expected.reduce((sum, count) => sum + count, 0);
  expect(made.pages).toBe(wanted);
  expect((await PDFDocument.load(made.bytes)).getPageCount()).toBe(wanted);
  expect(expected.every((count) => count % 2 === 0)).toBe(true);
});

test('conforms to PDF/UA-1', async () => {
  expect(await checkConformance(made.bytes)).toEqual([]);
});

test('says on every copy what the sheet says', async () => {
  const count = (text: string) => text.split('Allekirjoitukset').length - 1;
  const agreement = sheets[placed.findIndex(({ source }) => source === 'mentoring-agreement')]!;
  expect(count(await readText(made.bytes))).toBeGreaterThanOrEqual(agreement.copies);
});

test('one copy of everything changes no sheet', async () => {
  const once = await multiplySheets(
    pack,
    placed.map(({ page }) => ({ page, copies: 1 })),
  );
  expect(await checkConformance(once.bytes)).toEqual([]);
  expect(await readText(once.bytes)).toBe(await readText(pack));
});
