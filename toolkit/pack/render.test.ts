// What is particular to packs: order, odd pages, posters on A4, parts of forms.
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { organisation } from '../form/test-forms.test-support.ts';
import { readText } from '../pdf/printed-text.test-support.ts';
import { neededBy } from './needed.ts';
import { renderPack } from './render.ts';
import { publishedPacks } from './test-packs.test-support.ts';
import { renderTiles } from './tiles.ts';

const library = publishedPacks();
const settingOf = (id: string) => ({
  pack: library.packs.find((pack) => pack.id === id)!,
  library,
  languages: ['fi'] as const,
  organisation,
});

test('every sheet begins on an odd page, and A3 comes last', async () => {
  const { bytes, sheets } = await renderPack(settingOf('pp1'));
  expect(sheets.filter(({ page }) => page % 2 === 0)).toEqual([]);
  const widths = (await PDFDocument.load(bytes))
    .getPages()
    .map((page) => Math.round(Math.max(page.getWidth(), page.getHeight())));
  const firstA3 = widths.indexOf(1191);
  expect(sheets.find(({ page }) => page === firstA3 + 1)).toBeDefined();
  expect(widths.slice(0, firstA3).every((width) => width === 842)).toBe(true);
});

test('posters come out as two halves each on A4, conforming', async () => {
  const tiles = await renderTiles(settingOf('pp1'));
  expect(tiles.pages).toBe(4);
  expect(await checkConformance(tiles.bytes)).toEqual([]);
  const pages = (await PDFDocument.load(tiles.bytes)).getPages();
  for (const page of pages) expect(Math.round(page.getWidth())).toBe(595);
  const shown = pages.map((page) => page.node.Resources()?.lookup(PDFName.of('XObject'), PDFDict).values().map(String));
  expect(shown.map((one) => one?.length)).toEqual([1, 1, 1, 1]);
  expect([shown[1], shown[3]]).toEqual([shown[0], shown[2]]);
});

test('the parts of a form that a day needs are printed, and no others', async () => {
  const text = await readText((await renderPack(settingOf('pt2'))).bytes);
  expect(text).toContain('T2:');
  expect(text).not.toContain('T3:');
});

test('a pack is the same from the part of the library that it needs', async () => {
  const setting = settingOf('pt-all');
  const needed = neededBy(setting.pack, library);
  expect(needed.forms.length).toBeLessThan(library.forms.length);
  const [whole, part] = await Promise.all([renderPack(setting), renderPack({ ...setting, library: needed })]);
  expect(Buffer.from(part.bytes).equals(Buffer.from(whole.bytes))).toBe(true);
});

test('a card that cannot hold its words stops the build and is named', async () => {
  const sheets = library.sheets.map((sheet) => {
    if (sheet.id !== 'contact-card' || sheet.face.kind !== 'cards') return sheet;
    const cards = sheet.face.cards.map((card) => ({
      ...card,
      points: [...card.points, ...card.points, ...card.points],
    }));
    return { ...sheet, face: { ...sheet.face, cards } };
  });
  const setting = { ...settingOf('pp2'), library: { ...library, sheets } };
  await expect(renderPack(setting)).rejects.toThrow(/The card ".+" of contact-card needs [\d.]+ mm and has [\d.]+ mm/);
});
