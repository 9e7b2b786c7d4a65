// How large an answer stands that is as long as its place takes, and one of a few words, in the engines of two browsers.
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../fields/field-type.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { organisation, publishedForms } from '../form/test-forms.test-support.ts';
import { lendFontFiles } from './field-font.ts';
import { makeFontFiles } from './field-font-file.ts';
import { typeWithPdfium } from './pdfium-typist.test-support.ts';
import { typeWithPdfJs } from './pdfjs-typist.test-support.ts';
import { renderPdf } from './render.ts';

const RUNNING =
  'Целта е да намеря работа през пролетта и да науча нови неща заедно с ментора. Tavoitteena on löytää työpaikka keväällä ja oppia uusia asioita mentorin kanssa. ';
/** Forms with narrow cells, with wide ones, and with lines. */
const FORMS = ['meeting-plan', 'mentoring-agreement', 'toi-risk-analysis'];
const WRITTEN = ['text', 'long-text', 'date', 'time'];

const TYPISTS = {
  PDFium: typeWithPdfium,
  'pdf.js': (bytes: Uint8Array, _: readonly Input[], answers: Record<string, string>) => typeWithPdfJs(bytes, answers),
};

beforeAll(async () => lendFontFiles(await makeFontFiles()));

/** The font size of each answer. */
async function sizesOf(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return new Map(
    document
      .getForm()
      .getFields()
      .flatMap((field) => {
        const appearance = field.acroField.dict.lookupMaybe(PDFName.of('AP'), PDFDict)?.lookup(PDFName.of('N'));
        if (appearance === undefined || appearance instanceof PDFDict) return [];
        const content = new TextDecoder('latin1').decode(decodePDFRawStream(appearance as PDFRawStream).decode());
        const [, size] = /([\d.]+) Tf/.exec(content) ?? [];
        return size ? [[field.getName(), Number(size)] as const] : [];
      }),
  );
}

describe.each(FORMS)('%s', (id) => {
  const form = localize(publishedForms().find((one) => one.id === id)!, ['fi', 'bg']);
  const inputs = formInputs(form).filter(({ kind }) => WRITTEN.includes(kind));
  const typed = (typist: keyof typeof TYPISTS, text: (input: Input) => string) => {
    const answers = Object.fromEntries(inputs.map((input) => [input.id, text(input)]));
    return TYPISTS[typist](renderPdf(form, 'fill', organisation).bytes, inputs, answers).then(sizesOf);
  };

  test.each(['PDFium', 'pdf.js'] as const)('%s shows the longest answers in 7 points at least', async (typist) => {
    const sizes = await typed(typist, ({ maxLength = 20 }) => RUNNING.repeat(30).slice(0, maxLength).trim());
    expect(sizes.size).toBe(inputs.length);
    expect([...sizes].filter(([, size]) => size < 7)).toEqual([]);
  });

  test.each(['PDFium', 'pdf.js'] as const)(
    '%s shows a few words in 7 to 11 points, those of a column in one',
    async (typist) => {
      const sizes = await typed(typist, ({ maxLength = 20 }) => 'Жана Ö'.slice(0, maxLength));
      expect([...sizes].filter(([, size]) => size < 7 || size > 11)).toEqual([]);
      const columns = Map.groupBy(sizes, ([name]) => name.replace(/_\d+_/, '_#_'));
      const mixed = [...columns].filter(([, cells]) => new Set(cells.map(([, size]) => size)).size > 1);
      expect(mixed).toEqual([]);
    },
  );
});
