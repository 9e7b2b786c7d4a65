// A sheet of Typst made smaller is the same sheet.
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import { localize } from '../form/localize.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { PdfFile } from './file.ts';
import { openLean } from './lean.ts';
import { renderPages } from './preview.ts';
import { readPages } from './printed-page.test-support.ts';
import { sheetJob } from './render.ts';
import { compileTypst } from './typst.ts';

const sheet = compileTypst(sheetJob(localize(kitchenSink(), ['fi', 'bg']), 'print', organisation));
const before = new PdfFile(sheet).save().bytes;
const { bytes: after, pages } = openLean(sheet).save();

/** Types of structure elements. */
async function elementsIn(pdf: Uint8Array): Promise<Map<string, number>> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const types = context.enumerateIndirectObjects().flatMap(([, object]) => {
    const type = object instanceof PDFDict && object.has(PDFName.of('P')) && object.get(PDFName.of('S'));
    return type ? [String(type)] : [];
  });
  return new Map([...Map.groupBy(types, (type) => type)].map(([type, all]) => [type, all.length]));
}

test('in four fifths of the bytes, and the same again', () => {
  expect(after.length).toBeLessThan(before.length * 0.8);
  expect(openLean(sheet).save().bytes).toEqual(after);
});

test('has the same texts in the same places, and conforms', async () => {
  expect(await checkConformance(after)).toEqual([]);
  const [old, lean] = [await readPages(before), await readPages(after)];
  const runs = (of: typeof old) => of.flatMap((page) => page.runs);
  expect(runs(lean).map(({ text }) => text)).toEqual(runs(old).map(({ text }) => text));
  const places = (of: typeof old) => runs(of).flatMap(({ left, bottom }) => [left, bottom]);
  const known = places(old);
  const off = places(lean).map((place, at) => Math.abs(place - (known[at] ?? 0)));
  expect(Math.max(...off)).toBeLessThan(0.02);
});

test('has the same tags but for divisions and paragraphs that say nothing', async () => {
  const [all, kept] = [await elementsIn(before), await elementsIn(after)];
  const [divisions, paragraphs] = ['/Div', '/P'].map((type) => (kept.get(type) ?? 0) / (all.get(type) ?? 1));
  expect(divisions).toBeLessThan(0.1);
  expect(paragraphs).toBeLessThan(1);
  for (const elements of [all, kept]) for (const type of ['/Div', '/P']) elements.delete(type);
  expect(kept).toEqual(all);
});

test('looks the same', async () => {
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  const [old, lean] = [await renderPages(before, numbers, 620), await renderPages(after, numbers, 620)];
  for (const [at, picture] of old.entries()) {
    const [one, two] = await Promise.all(
      [picture, lean[at] as Uint8Array].map((webp) => sharp(webp).greyscale().raw().toBuffer()),
    );
    const off = one!.filter((grey, place) => Math.abs(grey - (two![place] ?? 0)) > 25);
    expect(off.length, `page ${at + 1}`).toBeLessThan(one!.length / 2000);
  }
});
