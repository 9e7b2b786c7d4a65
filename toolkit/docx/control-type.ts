// What makes a control a line, a list, a calendar or a box: the last element of `w:sdtPr` (ECMA-376-1 §17.5.2.38).
import type { XmlComponent } from 'docx';
import type { Input, InputKind } from '../form/inputs.ts';
import { plainText } from '../form/text.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { element } from './element.ts';
import { BOX_FONT } from './tokens.ts';

type TypeElement = (input: Input, lead: Locale) => XmlComponent;

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
    element('w:dateFormat', { 'w:val': LOCALES[lead].datePicture }),
    element('w:lid', { 'w:val': LOCALES[lead].tag }),
    element('w:storeMappedDataAs', { 'w:val': 'date' }),
    element('w:calendar', { 'w:val': 'gregorian' }),
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
