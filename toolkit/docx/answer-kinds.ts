// How each kind of input is read from its control and written into it; `radio`, which has several, is in answers.ts.

import type { InputKind } from '../fields/field-type.ts';
import { readAnswer, sameWords } from '../form/answers.ts';
import type { AskedInput } from '../form/asked.ts';
import { writeAnswer, YES } from '../form/written-answer.ts';
import { parseWrittenDay } from '../form/written-day.ts';
import { LOCALES, type Locale, locales } from '../locales.ts';
import { attributeOf, childOf, elementsOf, type XmlElement } from '../xml/xml.ts';
import { type Control, readText, readTick, writeText, writeTick } from './control-content.ts';

/** The building blocks that empty controls show, by name. */
export type Prompts = ReadonlyMap<string, XmlElement>;

type SingleKind = Exclude<InputKind, 'radio'>;
type Reader = (control: Control, input: AskedInput, prompts: Prompts) => string;
type Writer = (control: Control, input: AskedInput, value: string, prompts: Prompts) => void;

const readLine: Reader = (control, input, prompts) => readAnswer(input, readText(control, prompts));

export const READERS = {
  text: readLine,
  'long-text': readLine,
  time: readLine,
  signature: readLine,
  date: readLine,
  choice: (control, input, prompts) => {
    const text = readText(control, prompts);
    const option = input.options?.find(({ id }) => sameWords(listLabel(control, id), text));
    return readAnswer(input, option?.id ?? text);
  },
  check: (control) => (readTick(control) ? YES : ''),
} satisfies Record<SingleKind, Reader>;

const writeLine: Writer = (control, input, value, prompts) =>
  writeText(control, writeAnswer(input, value, leadOf(control)), prompts);

/** The language of a control's text: that of its calendar, or of the run in it. */
const leadOf = ({ properties }: Control): Locale | undefined => {
  const tag =
    attributeOf(childOf(childOf(properties, 'date'), 'lid')) ??
    attributeOf(childOf(childOf(properties, 'rPr'), 'lang'));
  return locales.find((locale) => LOCALES[locale].tag === tag);
};

export const WRITERS = {
  text: writeLine,
  'long-text': writeLine,
  time: writeLine,
  signature: writeLine,
  date: (control, input, value, prompts) => {
    const date = childOf(control.properties, 'date');
    if (date && parseWrittenDay(value) === value) date.attributes['w:fullDate'] = `${value}T00:00:00Z`;
    else delete date?.attributes['w:fullDate'];
    writeLine(control, input, value, prompts);
  },
  choice: (control, _, value, prompts) => writeText(control, listLabel(control, value) ?? '', prompts),
  check: (control, _, value) => writeTick(control, value === YES),
} satisfies Record<SingleKind, Writer>;

/** The words of an option in the control's own list, which may be in other languages than the input's. */
const listLabel = ({ properties }: Control, id: string): string | undefined => {
  const item = elementsOf(childOf(properties, 'dropDownList') ?? properties).find(
    (child) => attributeOf(child, 'value') === id,
  );
  return attributeOf(item, 'displayText');
};
