// How each kind of input is read from its control and written into it; `radio`, which has several, is in answers.ts.

import { DocumentError } from '../errors.ts';
import type { Input, InputKind } from '../fields/field-type.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { type Control, readText, readTick, writeText, writeTick } from './control-content.ts';
import { formatVisibleDate, parseVisibleDate } from './visible-date.ts';
import { attributeOf, childOf, elementsOf, type XmlElement } from './xml.ts';

const YES = 'yes';

/** The building blocks that empty controls show, by name. */
export type Prompts = ReadonlyMap<string, XmlElement>;

type SingleKind = Exclude<InputKind, 'radio'>;
type Reader = (control: Control, input: Input, prompts: Prompts) => string;
type Writer = (control: Control, input: Input, value: string, prompts: Prompts) => void;

/** Programs that save a document may turn a no-break space into an ordinary one. */
const withSpaces = (text: string): string => text.replace(/\s/gu, ' ');

const readLine: Reader = (control, _, prompts) => readText(control, prompts);

export const READERS = {
  text: readLine,
  'long-text': readLine,
  time: readLine,
  signature: readLine,
  date: (control, _, prompts) => {
    const text = readText(control, prompts);
    return parseVisibleDate(text) ?? text;
  },
  choice: (control, input, prompts) => {
    const text = readText(control, prompts);
    const said = withSpaces(text);
    const names = (id: string, label: LocalizedText) => [id, plainText(label), listLabel(control, id) ?? id];
    return input.options?.find(({ id, label }) => names(id, label).map(withSpaces).includes(said))?.id ?? text;
  },
  check: (control) => (readTick(control) ? YES : ''),
} satisfies Record<SingleKind, Reader>;

const writeLine: Writer = (control, _, value, prompts) => writeText(control, value, prompts);

export const WRITERS = {
  text: writeLine,
  'long-text': writeLine,
  time: writeLine,
  signature: writeLine,
  date: (control, _, value, prompts) => {
    const date = childOf(control.properties, 'date');
    const day = parseVisibleDate(value) === value ? value : undefined;
    if (date && day) date.attributes['w:fullDate'] = `${day}T00:00:00Z`;
    else delete date?.attributes['w:fullDate'];
    writeText(control, formatVisibleDate(value, attributeOf(childOf(date, 'lid'))), prompts);
  },
  choice: (control, input, value, prompts) => {
    if (value !== '') checkOption(input, value);
    writeText(control, listLabel(control, value) ?? '', prompts);
  },
  check: (control, _, value) => writeTick(control, value === YES),
} satisfies Record<SingleKind, Writer>;

/** The words of an option in the control's own list, which may be in other languages than the input's. */
const listLabel = ({ properties }: Control, id: string): string | undefined => {
  const item = elementsOf(childOf(properties, 'dropDownList') ?? properties).find(
    (child) => attributeOf(child, 'value') === id,
  );
  return attributeOf(item, 'displayText');
};

/** @throws DocumentError if the value is not the id of an option */
export function checkOption({ id, options = [] }: Input, value: string): void {
  if (options.some((option) => option.id === value)) return;
  const ids = options.map((option) => option.id).join(', ');
  throw new DocumentError(`"${value}" is no option of ${id}.`, `field ${id}`, `Use one of: ${ids}.`);
}
