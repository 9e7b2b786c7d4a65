import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConformance } from '../conformance/check.ts';
import type { Input } from '../fields/field-type.ts';
import type { Answers } from '../form/answers.ts';
import { formInputs } from '../form/inputs.ts';
import { localize } from '../form/localize.ts';
import { kitchenSink, organisation } from '../form/test-forms.test-support.ts';
import { fillPdf, openPdf } from './answers.ts';
import { lendFontFiles } from './field-font.ts';
import { makeFontFiles } from './field-font-file.ts';
import { typeWithPdfium } from './pdfium-typist.test-support.ts';
import { typeWithPdfJs } from './pdfjs-typist.test-support.ts';
import { renderPdf } from './render.ts';

const form = localize(kitchenSink(), ['fi', 'bg']);
const inputs = formInputs(form);
let blank: Uint8Array;

beforeAll(async () => {
  lendFontFiles(await makeFontFiles());
  blank = renderPdf(form, 'fill', organisation).bytes;
});

/** Something to write into every input: Finnish, Bulgarian and the signs that break careless programs. */
function answerTo({ kind, options, maxLength }: Input, at: number): string {
  if (kind === 'check') return 'yes';
  if (options) return options.at(at % options.length)?.id ?? '';
  if (kind === 'date') return '2026-11-05';
  if (kind === 'time') return '09:30';
  const text = kind === 'long-text' ? `Åsa „жълъди“ & <${at}>\nщъркел "Ä"` : `Öhman – Щърбанов ${at}`;
  return text.slice(0, maxLength);
}

const writable = inputs.filter(({ kind }) => kind !== 'signature');
const answers: Answers = Object.fromEntries(writable.map((input, at) => [input.id, answerTo(input, at)]));
const signatures = Object.fromEntries(inputs.filter(({ kind }) => kind === 'signature').map(({ id }) => [id, '']));

test('a blank form reads as nothing filled in', async () => {
  expect((await openPdf(blank)).read(inputs)).toEqual(Object.fromEntries(inputs.map(({ id }) => [id, ''])));
});

describe('every answer comes back by input id', () => {
  test('after pdf-lib', async () => {
    const filled = await fillPdf(blank, inputs, answers);
    expect((await openPdf(filled)).read(inputs)).toEqual({ ...answers, ...signatures });
    expect(await checkConformance(filled)).toEqual([]);
  });

  test('after PDFium, the engine of Chrome and Edge', async () => {
    const filled = await typeWithPdfium(blank, inputs, answers);
    expect((await openPdf(filled)).read(inputs)).toEqual({ ...answers, ...signatures });
  });

  test('after pdf.js, the engine of Firefox', async () => {
    const filled = await typeWithPdfJs(blank, answers);
    expect((await openPdf(filled)).read(inputs)).toEqual({ ...answers, ...signatures });
  });
});

/** Boxes and circles as programs leave them that know no better. */
async function edited(edit: (field: PDFDict) => void): Promise<Answers> {
  const document = await PDFDocument.load(await fillPdf(blank, inputs, answers), { updateMetadata: false });
  for (const { acroField } of document.getForm().getFields())
    if (acroField.FT() === PDFName.of('Btn')) edit(acroField.dict);
  return (await openPdf(await document.save({ updateFieldAppearances: false }))).read(inputs);
}

test('what is ticked comes back where a program writes it as a string, as pypdf does', async () => {
  const value = (field: PDFDict) => `/${(field.get(PDFName.of('V')) as PDFName).decodeText()}`;
  expect(await edited((field) => field.set(PDFName.of('V'), PDFString.of(value(field))))).toEqual({
    ...answers,
    ...signatures,
  });
});

test('what is seen to be ticked comes back where no value says so', async () => {
  expect(await edited((field) => field.delete(PDFName.of('V')))).toEqual({ ...answers, ...signatures });
});

test('a long word is broken and shrunk, not lost', async () => {
  const word = 'щ'.repeat(200);
  const filled = await fillPdf(blank, inputs, { story: word });
  expect((await openPdf(filled)).read(inputs)['story']).toBe(word);
});

test('the seen label of a choice counts as its id', async () => {
  const document = await PDFDocument.load(blank, { updateMetadata: false });
  const { dict } = document.getForm().getDropdown('open_list').acroField;
  dict.set(PDFName.of('V'), PDFHexString.fromText('toinen / втората'));
  const filled = await document.save({ updateFieldAppearances: false });
  expect((await openPdf(filled)).read(inputs)['open_list']).toBe('two');
});

test('an answer longer than its field is refused', async () => {
  await expect(fillPdf(blank, inputs, { plain_text: 'x'.repeat(51) })).rejects.toThrow('at most 50');
});

test('an answer to a field that is not there is refused', async () => {
  await expect(fillPdf(blank, inputs, { nowhere: 'x' })).rejects.toThrow('no field nowhere');
});

test('an unknown option is refused with the known ones', async () => {
  await expect(fillPdf(blank, inputs, { open_list: 'seven' })).rejects.toThrow('Use one of: one, two, three, other');
});
