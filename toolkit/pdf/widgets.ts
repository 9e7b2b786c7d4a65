// What each kind of input is in a PDF: field type, flags, appearance (ISO 32000-1, 12.7.4). One row a kind.
import type { Input, InputKind } from '../fields/field-type.ts';
import { plainText } from '../text/text.ts';
import type { appearances } from './appearance.ts';
import { dict, type PdfValue, textString } from './values.ts';

/** Field flags, ISO 32000-1 tables 221, 226, 228 and 230. */
const FLAGS = { required: 1 << 1, multiline: 1 << 12, noToggleToOff: 1 << 14, radio: 1 << 15, combo: 1 << 17 } as const;

/** Characters of a date such as dd/mm/yyyy and of a time such as hh:mm. */
const DATE_LENGTH = 10;
const TIME_LENGTH = 5;

export interface WidgetContext {
  readonly appearance: ReturnType<typeof appearances>;
  /** Of typed text, as operands of DeviceRGB. */
  readonly ink: string;
  /** Resource name of the face that people type in. */
  readonly fontAlias: string;
}

export interface WidgetSize {
  readonly width: number;
  readonly height: number;
}

type Entries = Record<string, PdfValue>;
type WidgetKind = Exclude<InputKind, 'radio'>;

/** Default appearance (ISO 32000-1, 12.7.3.3); size 0 lets the program shrink what does not fit. */
export const defaultAppearance = ({ fontAlias, ink }: WidgetContext, size: number): string =>
  `(/${fontAlias} ${size} Tf ${ink} rg)`;

function typed(at: WidgetContext, size: WidgetSize, fontSize: number, more: Entries): Entries {
  return {
    DA: defaultAppearance(at, fontSize),
    AP: ap(at.appearance('text', size.width, size.height)),
    ...more,
  };
}

const ap = (normal: PdfValue): PdfValue => dict({ N: normal });

/** A line that is too long goes on in a second one and shrinks, so that a printed copy never loses words. */
const writing = (at: WidgetContext, size: WidgetSize, input: Input): Entries =>
  typed(at, size, 0, {
    FT: '/Tx',
    Ff: flags(input) | FLAGS.multiline,
    ...(input.maxLength ? { MaxLen: input.maxLength } : {}),
  });

const short =
  (length: number) =>
  (at: WidgetContext, size: WidgetSize, input: Input): Entries =>
    typed(at, size, 10, { FT: '/Tx', Ff: flags(input), MaxLen: length });

const flags = (input: Input): number => (input.required ? FLAGS.required : 0);

const WIDGETS = {
  text: writing,
  'long-text': writing,
  date: short(DATE_LENGTH),
  time: short(TIME_LENGTH),
  check: (at, { width, height }, input) => ({
    FT: '/Btn',
    Ff: flags(input),
    V: '/Off',
    AS: '/Off',
    AP: ap(dict({ Yes: at.appearance('tick', width, height), Off: at.appearance('none', width, height) })),
  }),
  choice: (at, size, input) =>
    typed(at, size, 9.5, {
      FT: '/Ch',
      Ff: flags(input) | FLAGS.combo,
      // Each option is [what is stored, what is seen]; the empty first one lets a choice be taken back.
      Opt: [
        [textString(''), textString(' ')],
        ...(input.options ?? []).map(({ id, label }) => [textString(id), textString(plainText(label))]),
      ],
    }),
  signature: (at, { width, height }) => ({ FT: '/Sig', AP: ap(at.appearance('none', width, height)) }),
} satisfies Record<WidgetKind, (at: WidgetContext, size: WidgetSize, input: Input) => Entries>;

/** The entries of a field that is its own widget. */
export const fieldEntries = (at: WidgetContext, size: WidgetSize, input: Input & { kind: WidgetKind }): Entries => ({
  T: textString(input.id),
  TU: textString(plainText(input.label)),
  ...WIDGETS[input.kind](at, size, input),
});

/** The entries of a group of circles; `Kids` are added by the caller. */
export const radioEntries = (input: Input): Entries => ({
  FT: '/Btn',
  Ff: flags(input) | FLAGS.radio | FLAGS.noToggleToOff,
  T: textString(input.id),
  TU: textString(plainText(input.label)),
  V: '/Off',
});

/** The entries of one circle. */
export const circleEntries = (
  at: WidgetContext,
  { width, height }: WidgetSize,
  input: Input,
  value: string,
): Entries => {
  const option = input.options?.find(({ id }) => id === value);
  return {
    TU: textString(`${plainText(input.label)}: ${option ? plainText(option.label) : value}`),
    AS: '/Off',
    AP: ap(dict({ [value]: at.appearance('dot', width, height), Off: at.appearance('none', width, height) })),
  };
};
