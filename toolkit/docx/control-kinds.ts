// What makes a control a line, a list, a calendar or a box, and what it says while it is empty: one row a kind of input.
import type { IXmlableObject } from 'docx';
import type { Input, InputKind } from '../fields/field-type.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { plainText } from '../text/text.ts';
import { type PromptedKind, promptOf } from './building-blocks.ts';
import { BOX_FONT, PROMPT_STYLE, type Sheet } from './sheet.ts';
import { EMPTY_BOX } from './tags.ts';

interface ControlKind {
  /** Run properties of what is typed. */
  readonly typed: readonly IXmlableObject[];
  /** What the control shows while it is empty, and the run properties of that. */
  readonly shown: string;
  readonly look: readonly IXmlableObject[];
  /** Children of `w:sdtPr` by which Word knows that what it shows is no answer. */
  readonly placeholder: readonly IXmlableObject[];
  /** The last child of `w:sdtPr` (ECMA-376-1 §17.5.2.38); `lead` is the language in which dates are written. */
  readonly type: (input: Input, lead: Locale) => IXmlableObject;
}

/** `<name w:val="value"/>`. */
export const property = (name: string, value: string | number): IXmlableObject => ({
  [name]: { _attr: { 'w:val': value } },
});

const TYPED = [property('w:rStyle', 'FilledIn')];
const PROMPT_LOOK = [property('w:rStyle', PROMPT_STYLE)];

const prompted = (kind: PromptedKind, type: ControlKind['type']) => {
  return ({ words }: Sheet, cellWidth?: number): ControlKind => {
    const { name, text } = promptOf(kind, words, cellWidth);
    const placeholder = [{ 'w:placeholder': [property('w:docPart', name)] }, { 'w:showingPlcHdr': {} }];
    return { typed: TYPED, shown: text, look: PROMPT_LOOK, placeholder, type };
  };
};

const line: ControlKind['type'] = () => ({ 'w:text': {} });
const lines: ControlKind['type'] = () => ({ 'w:text': { _attr: { 'w:multiLine': '1' } } });

const calendar: ControlKind['type'] = (_, lead) => ({
  'w:date': [
    property('w:dateFormat', LOCALES[lead].datePicture),
    property('w:lid', LOCALES[lead].tag),
    property('w:storeMappedDataAs', 'date'),
    property('w:calendar', 'gregorian'),
  ],
});

const list: ControlKind['type'] = ({ options = [] }) => ({
  'w:dropDownList': options.map(({ id, label }) => ({
    'w:listItem': { _attr: { 'w:displayText': plainText(label), 'w:value': id } },
  })),
});

/** The hint: Word looks for a glyph in the Latin face unless told that it is an East Asian one (§17.3.2.26). */
const BOX_FACE = {
  'w:rFonts': {
    _attr: { 'w:ascii': BOX_FONT, 'w:cs': BOX_FONT, 'w:eastAsia': BOX_FONT, 'w:hAnsi': BOX_FONT, 'w:hint': 'eastAsia' },
  },
};

const glyph = (code: string) => ({ _attr: { 'w14:val': code, 'w14:font': BOX_FONT } });

/** [MS-DOCX] 2.6.1.3: a box that Word can tick; the states name the glyphs and the font that has them. */
const BOX: ControlKind = {
  typed: [BOX_FACE],
  shown: EMPTY_BOX,
  look: [property('w:rStyle', 'TickBox'), BOX_FACE],
  placeholder: [],
  type: () => ({
    'w14:checkbox': [
      { 'w14:checked': { _attr: { 'w14:val': '0' } } },
      { 'w14:checkedState': glyph('2612') },
      { 'w14:uncheckedState': glyph('2610') },
    ],
  }),
};

export const CONTROL_KINDS = {
  text: prompted('text', line),
  'long-text': prompted('long-text', lines),
  date: prompted('date', calendar),
  time: prompted('time', line),
  check: () => BOX,
  radio: () => BOX,
  choice: prompted('choice', list),
  signature: prompted('signature', line),
} satisfies Record<InputKind, (sheet: Sheet, cellWidth?: number) => ControlKind>;
