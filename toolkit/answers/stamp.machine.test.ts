// Files with an organiser's face in their heads: they conform as before, keep their answers, and open.
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { makeBlank } from '../catalogue/filled.ts';
import { checkConformance } from '../conformance/check.ts';
import { unpackParts } from '../docx/opened.ts';
import { askedForm } from '../form/asked.ts';
import type { Face } from '../form/face.ts';
import type { Form } from '../form/facts.ts';
import { localize } from '../form/localize.ts';
import { greenFace } from '../form/test-face.test-support.ts';
import { kitchenSink, organisation, publishedForms } from '../form/test-forms.test-support.ts';
import { renderPages } from '../pdf/preview.ts';
import { type PrintedPage, readPages } from '../pdf/printed-page.test-support.ts';
import { renderPdf } from '../pdf/render.ts';
import { fillBlank } from './fill.ts';
import { readFilled } from './read.ts';
import { stampFace } from './stamp.ts';

/** Points of a millimetre. */
const MM = 72 / 25.4;

let face: Face;
beforeAll(async () => {
  face = await greenFace();
});

const named = (id: string) => publishedForms().find((form) => form.id === id) as Form;
const blankOf = (form: Form, format: 'pdf' | 'docx') =>
  makeBlank({ form, languages: ['fi', 'bg'], format, organisation });

/** Where the green of the face is on a page, in shares of its width and height. */
async function greenOn(pdf: Uint8Array, page: number) {
  const [picture] = await renderPages(pdf, [page], 1000);
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < data.length; at += info.channels) {
    const green =
      Math.abs((data[at] ?? 0) - 0x0a) + Math.abs((data[at + 1] ?? 0) - 0x8a) + Math.abs((data[at + 2] ?? 0) - 0x4a);
    if (green > 30) continue;
    xs.push((at / info.channels) % info.width);
    ys.push(Math.floor(at / info.channels / info.width));
  }
  const share = (all: number[], side: number) => [Math.min(...all) / side, Math.max(...all) / side];
  return { x: share(xs, info.width), y: share(ys, info.height), found: xs.length };
}

test.each(['mentoring-agreement', 'participation-certificate', 'toi-swot'])('%s as PDF conforms', async (id) => {
  const stamped = await stampFace(await blankOf(named(id), 'pdf'), face);
  expect(await checkConformance(stamped)).toEqual([]);
});

test('the face stands in the head of each page, above the text and within the margins', async () => {
  const stamped = await stampFace(await blankOf(named('mentoring-agreement'), 'pdf'), face);
  for (const page of [1, 2]) {
    const { x, y, found } = await greenOn(stamped, page);
    expect(found, `page ${page}`).toBeGreaterThan(100);
    // At the margin on the first page, before the number of the form on the others.
    expect(x[1], `page ${page}`).toBeCloseTo((210 - (page === 1 ? 17 : 31)) / 210, 2);
    expect(y[0], `page ${page}`).toBeGreaterThan(5 / 297);
    expect(y[1], `page ${page}`).toBeLessThan(15 / 297);
  }
});

test('beside a long running title the face becomes smaller, or the logo stands alone, and nothing covers a word', async () => {
  const pdf = renderPdf(localize(named('self-mapping'), ['fi', 'bg']), 'print', organisation).bytes;
  const stamped = await stampFace(pdf, { ...face, places: [] });
  const { runs, width, height } = (await readPages(pdf))[1] as PrintedPage;
  const inHead = runs.filter(({ text, bottom }) => text.trim() !== '' && bottom > height - 15 * MM);
  const title = inHead.filter(({ left }) => left < width - 40 * MM);
  const { x, found } = await greenOn(stamped, 2);
  expect(found).toBeGreaterThan(100);
  expect((x[0] ?? 0) * width).toBeGreaterThan(Math.max(...title.map(({ right }) => right)));
});

test('answers stay in a filled-in file, PDF and Word', async () => {
  const form = kitchenSink();
  const asked = askedForm(form);
  const answers = { programme_name: 'Ohjelma & ohjelma' };
  for (const format of ['pdf', 'docx'] as const) {
    const filled = await fillBlank(await blankOf(form, format), asked.inputs, answers);
    const read = await readFilled(await stampFace(filled, face), [asked]);
    expect(Object.fromEntries(Object.entries(read.answers).filter(([, answer]) => answer)), format).toEqual(answers);
    expect(read.notices, format).toEqual((await readFilled(filled, [asked])).notices);
  }
});

test('a Word file has the face in both heads, with its name as text and in the place of its picture', async () => {
  const stamped = await stampFace(await blankOf(named('participation-certificate'), 'docx'), face);
  const parts = unpackParts(stamped);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  for (const head of ['header1', 'header-organiser']) {
    expect(text(`word/${head}.xml`)).toContain('>Silta &amp; &lt;Мост&gt; ry<');
    expect(text(`word/${head}.xml`)).toContain('descr="Silta &amp; &lt;Мост&gt; ry"');
    expect(text(`word/_rels/${head}.xml.rels`)).toContain('Target="media/organiser.png"');
  }
  expect(parts['word/media/organiser.png']).toEqual(face.logo?.png);
  expect(text('word/document.xml')).toMatch(/<w:sectPr><w:headerReference w:type="first" r:id="rIdOrganiser"\/>/);
  expect(text('word/document.xml')).toContain('w:header="737"');
});

/** Words of the figures in a PDF that the face has put there. */
async function figuresIn(pdf: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure')
        ? [object.lookup(PDFName.of('Alt'), PDFString, PDFHexString).decodeText()]
        : [],
    )
    .filter((words) => words.includes('Kansio'));
}

test.each([
  ['mentoring-agreement', ['Hallinnoinnin työkalupalkki: ”Kansio & management-toolbox”']],
  ['mentee-monitoring-form', ['Seurannan työkalupalkki: ”Kansio & monitoring-toolbox”']],
  ['self-mapping', []],
] as const)('%s says the own names of the places that it names, and no other', async (id, lines) => {
  for (const mode of ['fill', 'print'] as const) {
    const pdf = renderPdf(localize(named(id), ['fi', 'bg']), mode, organisation).bytes;
    const stamped = await stampFace(pdf, face);
    expect(await figuresIn(stamped), mode).toEqual(lines);
    expect(await checkConformance(stamped), mode).toEqual([]);
  }
});

test('a Word file says them where it has said ours, in both languages', async () => {
  const stamped = await stampFace(await blankOf(named('mentoring-agreement'), 'docx'), face);
  const document = new TextDecoder().decode(unpackParts(stamped)['word/document.xml']);
  expect(document).toContain('>Skannataan, sitten kansioon ”Kansio &amp; management-toolbox”<');
  expect(document).toContain('>Сканира се и се качва в папката „Kansio &amp; management-toolbox“<');
  expect(document).not.toMatch(/työkalupalkki|папката за управление/);
});

test('without own names a Word file keeps its words to the letter', async () => {
  const blank = await blankOf(named('mentoring-agreement'), 'docx');
  const [before, after] = [blank, await stampFace(blank, { ...face, places: [] })].map((file) =>
    new TextDecoder().decode(unpackParts(file)['word/document.xml']).replace(/<w:sectPr[\s\S]*/, ''),
  );
  expect(after).toBe(before);
});
