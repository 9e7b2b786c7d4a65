// Filling in a form and reading it back, by input id: a mirror pair. Needs pdf-lib alone, so it also runs in a browser.

import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib';
import { DocumentError } from '../errors.ts';
import { type Answers, checkAnswer, readAnswer } from '../form/answers.ts';
import type { AskedInput } from '../form/asked.ts';
import { writeAnswer, YES } from '../form/written-answer.ts';
import { type Locale, locales } from '../locales.ts';
import { openDocument, whileWhole } from './opened.ts';
import { typedAppearance } from './typed-appearance.ts';

const name = PDFName.of;

/**
 * Writes answers into a form; inputs without an answer stay as they are.
 * @throws DocumentError for an input that the file does not have, an unknown option, or an answer that is too long
 */
export async function fillPdf(bytes: Uint8Array, inputs: readonly AskedInput[], answers: Answers): Promise<Uint8Array> {
  const document = await openDocument(bytes);
  answerWriter(document, inputs)(answers);
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

/** @returns a function that writes answers into the document as {@link fillPdf} does, and throws as it does */
export function answerWriter(document: PDFDocument, inputs: readonly AskedInput[]): (answers: Answers) => void {
  const fields = fieldsByName(document);
  const draw = typedAppearance(document);
  const locale = languageOf(document);
  const asked = new Map(inputs.map((input) => [input.id, input]));
  return (answers) => {
    for (const [id, given] of Object.entries(answers)) {
      const input = asked.get(id);
      const field = fields.get(id);
      if (!input || !field)
        throw new DocumentError(`The form has no field ${id}.`, id, 'Use the ids of the form definition.');
      const answer = checkAnswer(input, given);
      if (input.kind === 'radio') tickCircle(document, field, answer);
      else if (input.kind === 'check') setState(field, answer === '' ? 'Off' : 'Yes');
      else if (input.kind !== 'signature') {
        const text = input.kind === 'choice' ? answer : writeAnswer(input, answer, locale);
        field.set(name('V'), PDFHexString.fromText(text));
        draw(field, input.kind === 'choice' ? labelOf(field, text) : text);
      }
    }
  };
}

/** The leading language of the file (ISO 32000-1, 14.9.2). */
export function languageOf({ catalog }: PDFDocument): Locale | undefined {
  const tag = textOf(catalog.lookup(name('Lang')));
  return locales.find((locale) => locale === tag.split('-', 1)[0]?.toLowerCase());
}

/** A file that was opened to read what it says. */
export interface FilledPdf {
  /** Keywords of its information dictionary (ISO 32000-1, 14.3.3); '' where there are none. */
  readonly keywords: string;
  /** The names of its fields. */
  readonly names: readonly string[];
  /** Whether anything in it is text, and not the picture of one. */
  readonly hasText: boolean;
  /** What is filled in, whichever program filled it in. */
  readonly read: (inputs: readonly AskedInput[]) => Answers;
}

/** @throws DocumentError if the file is broken or encrypted, or grows out of all measure when it is unpacked */
export async function openPdf(bytes: Uint8Array): Promise<FilledPdf> {
  const document = await openDocument(bytes);
  const fields = whileWhole(() => fieldsByName(document));
  return {
    keywords: whileWhole(() => document.getKeywords()) ?? metadataKeywords(bytes),
    names: [...fields.keys()],
    hasText: whileWhole(() => document.getPages().some(({ node }) => node.Resources()?.has(name('Font')) ?? false)),
    read: (inputs) =>
      whileWhole(() => Object.fromEntries(inputs.map((input) => [input.id, readField(fields.get(input.id), input)]))),
  };
}

/** Keywords of the metadata, which our files keep unpacked (XMP, ISO 16684-1): qpdf and others lose the dictionary. */
const metadataKeywords = (bytes: Uint8Array): string =>
  /<pdf:Keywords>([^<]*)</.exec(new TextDecoder('latin1').decode(bytes))?.[1] ?? '';

function readField(field: PDFDict | undefined, input: AskedInput): string {
  if (input.kind === 'check') return field && stateOf(field) ? YES : '';
  if (input.kind === 'radio') return field ? stateOf(field) : '';
  const value = field?.lookup(name('V'));
  const text = textOf(value instanceof PDFArray ? value.lookup(0) : value);
  const option = field?.has(name('Opt')) ? optionPairs(field).find(([, label]) => label === text) : undefined;
  return readAnswer(input, option?.[0] ?? text);
}

/**
 * What is ticked; '' for nothing. The value is a name (ISO 32000-1, 12.7.4.2); pypdf writes it as a string, with its slash,
 * and programs that forget it still show the state of the box.
 */
function stateOf(field: PDFDict): string {
  const value = field.lookup(name('V'));
  if (value instanceof PDFName) return value === name('Off') ? '' : value.decodeText();
  const boxes = field.lookupMaybe(name('Kids'), PDFArray)?.asArray() ?? [field];
  const widgets = boxes.map((box) => field.context.lookup(box, PDFDict));
  const states = widgets.flatMap((widget) => widget.lookup(name('AP'), PDFDict).lookup(name('N'), PDFDict).keys());
  const said = textOf(value).replace(/^\//, '');
  const shown = said === '' ? widgets.map((widget) => widget.get(name('AS'))) : [name(said)];
  const state = states.find((one) => one !== name('Off') && shown.includes(one));
  return state?.decodeText() ?? '';
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
  id === '' || !field.has(name('Opt')) ? id : (optionPairs(field).find(([known]) => known === id)?.[1] ?? id);

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

/** By name; no file without fields is given a form. */
function fieldsByName(document: PDFDocument): Map<string, PDFDict> {
  if (!document.catalog.has(name('AcroForm'))) return new Map();
  const { acroForm } = document.getForm();
  acroForm.dict.delete(name('NeedAppearances'));
  return new Map(acroForm.getAllFields().map(([field]) => [textOf(field.dict.lookup(name('T'))), field.dict]));
}
