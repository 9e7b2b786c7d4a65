// What makes a control a line, a list, a calendar or a box: the last element of `w:sdtPr` (ECMA-376-1 §17.5.2.38).
import type { Input, InputKind } from '../fields/field-type.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { plainText } from '../text/text.ts';
import { BOX_FONT } from './tokens.ts';
import { element, property, type Xml } from './xml-text.ts';

type TypeElement = (input: Input, lead: Locale) => Xml;

const line: TypeElement = () => element('w:text');

/** [MS-DOCX] 2.6.1.3: a box that Word can tick; the states name the glyphs and the font that has them. */
const box: TypeElement = () =>
  element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': '0' }),
    element('w14:checkedState', { 'w14:val': '2612', 'w14:font': BOX_FONT }),
    element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': BOX_FONT }),
  ]);

const calendar: TypeElement = (_, lead) =>
  element('w:date', {}, [
    property('w:dateFormat', LOCALES[lead].datePicture),
    property('w:lid', LOCALES[lead].tag),
    property('w:storeMappedDataAs', 'date'),
    property('w:calendar', 'gregorian'),
  ]);

const list: TypeElement = ({ options = [] }) =>
  element(
    'w:dropDownList',
    {},
    options.map(({ id, label }) => element('w:listItem', { 'w:displayText': plainText(label), 'w:value': id })),
  );

/** One row per kind of input; `lead` is the language in which dates are written. */
export const TYPE_ELEMENTS = {
  text: line,
  'long-text': () => element('w:text', { 'w:multiLine': '1' }),
  date: calendar,
  time: line,
  check: box,
  radio: box,
  choice: list,
  signature: line,
} satisfies Record<InputKind, TypeElement>;
