// A sheet of Typst, written again in object streams, keeps every object as it was.
import { PDFDocument, PDFRawStream } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { localize } from '../form/localize.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { PdfFile } from './file.ts';
import { sheetJob } from './render.ts';
import { compileTypst } from './typst.ts';

const sheet = compileTypst(sheetJob(localize(kitchenSink(), ['fi', 'bg']), 'print', organisation));

/** Every object as text, by its number; of a stream also its bytes. */
async function objectsOf(pdf: Uint8Array): Promise<Map<string, string>> {
  const { context } = await PDFDocument.load(pdf, { updateMetadata: false });
  const written = context.enumerateIndirectObjects().map(([ref, object]) => {
    const contents = object instanceof PDFRawStream ? Buffer.from(object.contents).toString('base64') : '';
    return [ref.tag, `${object}${contents}`] as const;
  });
  return new Map(written);
}

describe('a sheet that is opened and saved', () => {
  test('keeps every object, in some half of the bytes', async () => {
    const { bytes } = new PdfFile(sheet).save();
    const after = await objectsOf(bytes);
    for (const [number, object] of await objectsOf(sheet)) expect(after.get(number)).toBe(object);
    expect(bytes.length).toBeLessThan(sheet.length * 0.6);
  });

  test('counts the pages', async () => {
    const document = await PDFDocument.load(sheet);
    expect(new PdfFile(sheet).save().pages).toBe(document.getPageCount());
  });

  test('gives the same bytes again', () => {
    expect(new PdfFile(sheet).save().bytes).toEqual(new PdfFile(sheet).save().bytes);
  });

  test('refuses a file that is written in another way', () => {
    expect(() => new PdfFile(new PdfFile(sheet).save().bytes)).toThrow('cannot read this PDF');
    expect(() => new PdfFile(new TextEncoder().encode('no PDF'))).toThrow('cannot read this PDF');
  });
});
