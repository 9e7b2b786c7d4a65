// What is no filled-in form of this programme is refused with the reason, and nothing keeps the reader busy.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../docx/render.ts';
import { DocumentError } from '../errors.ts';
import { askedForm } from '../form/asked.ts';
import { localize } from '../form/localize.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { lendFontFiles } from '../pdf/field-font.ts';
import { makeFontFiles } from '../pdf/field-font-file.ts';
import { renderPictures } from '../pdf/pictures.ts';
import { renderPdf } from '../pdf/render.ts';
import { emptyObjects, foreignForm, objectStream, scan, start, written } from './foreign-files.test-support.ts';
import { tellNotice } from './notices.ts';
import { readFilled } from './read.ts';

const form = kitchenSink();
const localized = localize(form, ['fi']);
const asked = askedForm(form);
let pdf: Uint8Array;
let print: Uint8Array;
let docx: Uint8Array;

beforeAll(async () => {
  lendFontFiles(await makeFontFiles());
  pdf = renderPdf(localized, 'fill', organisation).bytes;
  print = renderPdf(localized, 'print', organisation).bytes;
  docx = await renderDocx(localized, organisation, await renderPictures(localized, organisation));
});

const read = (bytes: Uint8Array) => readFilled(bytes, [asked]);

async function changed(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  change(document);
  return document.save({ updateFieldAppearances: false });
}

const withParts = (more: Record<string, Uint8Array>): Uint8Array => zipSync({ ...unzipSync(docx), ...more });

const REFUSED: readonly (readonly [what: string, make: () => Promise<Uint8Array> | Uint8Array, reason: RegExp])[] = [
  ['a printed copy', () => print, /printed copy/],
  ['a scan', scan, /a scan/],
  [
    'an encrypted PDF',
    () =>
      changed(({ context }) => {
        context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 5 }));
      }),
    /encrypted/,
  ],
  ['a form of somebody else', () => changed((one) => one.setKeywords(['tax-return 1.0 fi'])), /no form "tax-return"/],
  ['a PDF that is no form of ours', foreignForm, /does not say which form/],
  ['a photograph', () => start(0xff, 0xd8, 0xff), /a picture/],
  ['a Word file with a password', () => start(0xd0, 0xcf, 0x11, 0xe0), /with a password/],
  ['a text', () => strToU8('Hei!'), /neither a PDF nor a Word file/],
  ['nothing', () => new Uint8Array(), /neither a PDF nor a Word file/],
  ['broken data', () => strToU8('{"format":'), /data file is broken/],
  ['data of something else', () => strToU8('{"answers":{}}'), /not data of a form/],
  ['a table', () => zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /not a Word document/],
  ['half a Word file', () => docx.subarray(0, docx.length / 2), /not a Word document/],
  ['half a PDF', () => pdf.subarray(0, 2000), /broken|a scan/],
  ['a file of 21 MB', () => new Uint8Array(21 * 1024 * 1024), /more than 20 MB/],
  [
    'a Word file of 500 parts',
    () => withParts(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`word/media/${at}`, strToU8('x')]))),
    /larger than a form/,
  ],
  [
    'a Word file with a bomb',
    () => withParts({ 'word/media/bomb': new Uint8Array(15 * 1024 * 1024) }),
    /larger than a form/,
  ],
  ['a PDF with a bomb', () => written(objectStream(100 * 1024 * 1024)), /packed too densely|16 MB/],
  [
    'a PDF with a bomb under another name',
    () => written(objectStream(100 * 1024 * 1024).replace('/ObjStm', '/Obj#53tm')),
    /packed too densely|16 MB/,
  ],
  ['a PDF of 200,000 objects', () => written(emptyObjects(200_000)), /objects/],
  ['a PDF nested too deep', () => written(`4 0 obj ${'['.repeat(200_000)} endobj`), /broken|a scan/],
  [
    'fields that are kids of themselves',
    () =>
      written(
        '4 0 obj << /T (a) /Kids [4 0 R] >> endobj',
        '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>',
      ),
    /broken/,
  ],
];

describe('refused with the reason', () => {
  test.each(REFUSED)('%s', { retry: 2 }, async (_, make, reason) => {
    const bytes = await make();
    await expect(read(bytes)).rejects.toThrow(reason);
  });
});

describe('a damaged file is read or refused', () => {
  /** The same numbers every time (Park and Miller, 1988). */
  function* places(): Generator<number> {
    for (let seed = 7; ; seed = (seed * 48_271) % 2_147_483_647) yield seed;
  }

  test.each([
    ['PDF', () => pdf],
    ['Word file', () => docx],
  ] as const)('%s with bytes changed or its end cut off', { retry: 2 }, async (_, whole) => {
    const random = places();
    const next = (below: number) => (random.next().value as number) % below;
    const faults: unknown[] = [];
    for (let at = 0; at < 40; at++) {
      const bytes = whole().slice(0, at % 4 === 0 ? next(whole().length) : undefined);
      for (let change = 0; change < at % 4; change++) bytes[next(bytes.length)] = next(256);
      await read(bytes).catch((error) => error instanceof DocumentError || faults.push(error));
    }
    expect(faults).toEqual([]);
  });
});

test('a newer version is read as far as it is known, and the rest is named', async () => {
  const newer = await changed((document) => {
    document.setKeywords(['kitchen-sink 9.0 fi']);
    const { context } = document;
    const field = context.obj({ FT: 'Tx', T: PDFHexString.fromText('brand_new'), V: PDFHexString.fromText('x') });
    const fields = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
    fields.push(context.register(field));
  });
  const { version, notices } = await read(newer);
  expect(version).toBe('9.0');
  expect(notices.map(tellNotice).join(' ')).toMatch(/newer than version.*brand_new/);
});

test('a Word file whose controls lost their names is read by their places', async () => {
  const nameless = withParts({
    'word/document.xml': strToU8(strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<w:tag [^>]*\/>/g, '')),
  });
  await expect(read(nameless)).rejects.toThrow('lost the names of its fields');
  const { form: id, answers } = await readFilled(nameless, [asked], async () => docx);
  expect(id).toBe('kitchen-sink');
  expect(Object.keys(answers).length).toBeGreaterThan(10);
});

test('a file whose properties are gone is known by its fields', async () => {
  const bare = await changed((document) => document.setKeywords([]));
  expect(await read(bare)).toMatchObject({ form: 'kitchen-sink', version: '' });
});
