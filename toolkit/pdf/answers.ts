// Filling in a form and reading it back, by input id: a mirror pair. Needs pdf-lib alone, so it also runs in a browser.

import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { DocumentError } from '../errors.ts';
import type { Input } from '../fields/field-type.ts';
import { plainText } from '../text/text.ts';
import { typedAppearance } from './typed-appearance.ts';

const name = PDFName.of;

/** What was filled in, by input id; '' where nothing was. A tick is `yes`, a choice is the id of its option. */
export type Answers = Record<string, string>;

/**
 * Writes answers into a form.
 * @throws DocumentError for an input that the file does not have, an unknown option, or an answer that is too long
 */
export async function fillPdf(bytes: Uint8Array, inputs: readonly Input[], answers: Answers): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fields = fieldsByName(document);
  const draw = typedAppearance(document);
  for (const [id, answer] of Object.entries(answers)) {
    const input = inputs.find((one) => one.id === id);
    const field = fields.get(id);
    if (!input || !field)
      throw new DocumentError(`The form has no field ${id}.`, id, 'Use the ids of the form definition.');
    checkAnswer(input, answer);
    if (input.kind === 'radio') tickCircle(document, field, answer);
    else if (input.kind === 'check') setState(field, answer === '' ? 'Off' : 'Yes');
    else {
      field.set(name('V'), PDFHexString.fromText(answer));
      draw(field, input.kind === 'choice' ? labelOf(field, answer) : answer);
    }
  }
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

function checkAnswer({ id, options, maxLength }: Input, answer: string): void {
  if (answer !== '' && options && !options.some((option) => option.id === answer)) {
    const known = options.map((option) => option.id).join(', ');
    throw new DocumentError(`${answer} is not an option of ${id}.`, id, `Use one of ${known}.`);
  }
  if (maxLength && answer.length > maxLength) {
    throw new DocumentError(`The answer has ${answer.length} characters.`, id, `Shorten it to at most ${maxLength}.`);
  }
}

/** Keywords of the information dictionary (ISO 32000-1, 14.3.3); '' where there are none. */
export async function readKeywords(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.getKeywords() ?? '';
}

/** Reads what is filled in, whichever program filled it in: stored ids and seen labels of a choice both count. */
export async function readPdf(bytes: Uint8Array, inputs: readonly Input[]): Promise<Answers> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fields = fieldsByName(document);
  return Object.fromEntries(inputs.map((input) => [input.id, readField(fields.get(input.id), input)]));
}

function readField(field: PDFDict | undefined, input: Input): string {
  const value = field?.lookup(name('V'));
  if (input.kind === 'check') return value instanceof PDFName && value !== name('Off') ? 'yes' : '';
  if (input.kind === 'radio') return value instanceof PDFName && value !== name('Off') ? value.decodeText() : '';
  const text = textOf(value instanceof PDFArray ? value.lookup(0) : value).replace(/\r\n?/g, '\n');
  if (input.kind !== 'choice' || !field) return text;
  const stored = optionPairs(field).find(([id, label]) => id === text || label === text)?.[0];
  return stored ?? input.options?.find(({ label }) => plainText(label) === text)?.id ?? text.trim();
}

const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/** The options of a choice field as [id, label] (ISO 32000-1, table 231). */
function optionPairs(field: PDFDict): [string, string][] {
  return field
    .lookup(name('Opt'), PDFArray)
    .asArray()
    .map((_, at) => field.lookup(name('Opt'), PDFArray).lookup(at))
    .map((option) =>
      option instanceof PDFArray
        ? [textOf(option.lookup(0)), textOf(option.lookup(1))]
        : [textOf(option), textOf(option)],
    );
}

const labelOf = (field: PDFDict, id: string): string =>
  id === '' ? '' : (optionPairs(field).find(([known]) => known === id)?.[1] ?? id);

function setState(field: PDFDict, state: string): void {
  field.set(name('V'), name(state));
  field.set(name('AS'), name(state));
}

function tickCircle(document: PDFDocument, group: PDFDict, answer: string): void {
  const state = answer === '' ? 'Off' : answer;
  group.set(name('V'), name(state));
  for (const ref of group.lookup(name('Kids'), PDFArray).asArray()) {
    const circle = document.context.lookup(ref, PDFDict);
    const own = circle.lookup(name('AP'), PDFDict).lookup(name('N'), PDFDict).has(name(state));
    circle.set(name('AS'), name(own ? state : 'Off'));
  }
}

function fieldsByName(document: PDFDocument): Map<string, PDFDict> {
  const { acroForm } = document.getForm();
  acroForm.dict.delete(name('NeedAppearances'));
  return new Map(acroForm.getAllFields().map(([field]) => [textOf(field.dict.lookup(name('T'))), field.dict]));
}
