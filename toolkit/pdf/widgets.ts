// What each kind of input is in a PDF: field type, flags, appearance (ISO 32000-1, 12.7.4). One row a kind.
import type { Input, InputKind } from '../fields/field-type.ts';
import { limitOf } from '../fields/limit.ts';
import { plainText } from '../text/text.ts';
import type { LocalizedWords } from '../text/words/words.ts';
import { type appearances, MARKS } from './appearance.ts';
import { dict, type PdfValue, textString } from './values.ts';
import { type BoxSize, choiceSize } from './writing-size.ts';

/** Field flags, ISO 32000-1 tables 221, 226, 228 and 230. */
const FLAGS = { multiline: 1 << 12, noToggleToOff: 1 << 14, radio: 1 << 15, combo: 1 << 17 } as const;

export interface WidgetContext {
  readonly appearance: ReturnType<typeof appearances>;
  /** Of typed text, as operands of DeviceRGB. */
  readonly ink: string;
  /** Resource name of the face that people type in. */
  readonly fontAlias: string;
  readonly words: LocalizedWords;
}

/** A box to write in: `fontSize` 0 stands for one line of text that shrinks to its box. */
export interface WritingBox extends BoxSize {
  readonly fontSize: number;
}

type Entries = Record<string, PdfValue>;
type WidgetKind = Exclude<InputKind, 'radio'>;

/** Default appearance (ISO 32000-1, 12.7.3.3); size 0 lets the program shrink what does not fit. */
export const defaultAppearance = ({ fontAlias, ink }: WidgetContext, size: number): string =>
  `(/${fontAlias} ${size} Tf ${ink} rg)`;

function typed(at: WidgetContext, { width, height, fontSize }: WritingBox, more: Entries): Entries {
  return { DA: defaultAppearance(at, fontSize), AP: ap(at.appearance('text', width, height)), ...more };
}

const ap = (normal: PdfValue): PdfValue => dict({ N: normal });

/** A box of several lines is filled line by line. */
const writing = (at: WidgetContext, box: WritingBox, { maxLength }: Input): Entries =>
  typed(at, box, {
    FT: '/Tx',
    Ff: box.fontSize === 0 ? 0 : FLAGS.multiline,
    ...(maxLength ? { MaxLen: maxLength } : {}),
  });

/**
 * PDFium (Chrome, Edge) draws a button into a list in which somebody has chosen, and prints it: whatever the file says, the
 * last 13 points of the field are its own. A scale in a narrow cell is a digit to type instead.
 */
export const isDigit = ({ kind, options = [] }: Pick<Input, 'kind' | 'options'>): boolean =>
  kind === 'choice' && options.every(({ id }) => /^\d$/.test(id));

/** A choice that is made in a list, which is one line however high its place is. */
export const isList = (input: Input): boolean => input.kind === 'choice' && !isDigit(input);

const list = (at: WidgetContext, box: WritingBox, input: Input): Entries =>
  typed(at, box, {
    FT: '/Ch',
    Ff: FLAGS.combo,
    // Each option is [what is stored, what is seen]; the empty first one lets a choice be taken back.
    Opt: [['', ' '], ...seenOptions(box, input)].map((option) => option.map(textString)),
  });

const WIDGETS = {
  text: writing,
  'long-text': writing,
  date: writing,
  time: writing,
  check: (at, { width, height }) => ({
    FT: '/Btn',
    V: '/Off',
    AS: '/Off',
    MK: mark(MARKS.tick),
    AP: ap(dict({ Yes: at.appearance('tick', width, height), Off: at.appearance('none', width, height) })),
  }),
  choice: (at, box, input) => (isDigit(input) ? writing(at, box, { ...input, maxLength: 1 }) : list(at, box, input)),
  signature: (at, { width, height }) => ({ FT: '/Sig', AP: ap(at.appearance('none', width, height)) }),
} satisfies Record<WidgetKind, (at: WidgetContext, box: WritingBox, input: Input) => Entries>;

/** The options in both languages, or in the leading one where the longest would not be seen whole. */
export function seenOptions(box: BoxSize, { options = [] }: Input): [id: string, label: string][] {
  const whole = options.every(({ label }) => choiceSize(box, plainText(label)));
  return options.map(({ id, label }) => [id, plainText(whole ? label : label.slice(0, 1))]);
}

/** How a program that draws a box or circle anew marks it: a letter of ZaDb (ISO 32000-1, table 189 `CA`). */
const mark = (letter: string): PdfValue => dict({ CA: `(${letter})` });

/** What an input asks for, whether it must be filled in, and how much it takes. No flag says the first: Firefox draws a red frame round it. */
function tooltip(input: Input, words: LocalizedWords): string {
  const notes = [
    ...(input.required ? [words.mustFill] : []),
    ...limitOf(input, words),
    ...(isDigit(input) ? [words.scaleHint] : []),
  ].map(plainText);
  return plainText(input.label) + (notes.length > 0 ? ` (${notes.join('; ')})` : '');
}

/** The entries of a field that is its own widget. */
export const fieldEntries = (at: WidgetContext, box: WritingBox, input: Input & { kind: WidgetKind }): Entries => ({
  T: textString(input.id),
  TU: textString(tooltip(input, at.words)),
  ...WIDGETS[input.kind](at, box, input),
});

/** The entries of a group of circles; `Kids` are added by the caller. */
export const radioEntries = ({ words }: WidgetContext, input: Input): Entries => ({
  FT: '/Btn',
  Ff: FLAGS.radio | FLAGS.noToggleToOff,
  T: textString(input.id),
  TU: textString(tooltip(input, words)),
  V: '/Off',
});

/** The entries of one circle. */
export const circleEntries = (at: WidgetContext, { width, height }: BoxSize, input: Input, value: string): Entries => {
  const option = input.options?.find(({ id }) => id === value);
  return {
    TU: textString(`${plainText(input.label)}: ${option ? plainText(option.label) : value}`),
    AS: '/Off',
    MK: mark(MARKS.dot),
    AP: ap(dict({ [value]: at.appearance('dot', width, height), Off: at.appearance('none', width, height) })),
  };
};
