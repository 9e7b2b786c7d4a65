// word/theme/theme1.xml (ECMA-376-1 §20.1.6.9): the colours and faces that Word offers to whoever changes the document.
// Optional by the standard and used by no style here, but Word for Mac has offered to repair documents without it
// (open-agreements issue 373).
import { BODY_FONT, HAIR, HEAD_TINT, INK, LINE, MUTED, PROMPT, RUST, TEAL, TINT, TITLE_FONT } from './tokens.ts';
import { element, type Xml, xmlPart } from './xml-text.ts';

const NAME = 'Mentoring Toolkit';

/** The twelve colours of a theme, in the order of the schema (§20.1.6.2). */
const COLOURS = {
  dk1: INK,
  lt1: 'FFFFFF',
  dk2: TEAL,
  lt2: TINT,
  accent1: TEAL,
  accent2: RUST,
  accent3: MUTED,
  accent4: LINE,
  accent5: HEAD_TINT,
  accent6: HAIR,
  hlink: TEAL,
  folHlink: PROMPT,
};

const colour = (value: string): Xml => element('a:srgbClr', { val: value });

/** The colour of whatever the format is given to. */
const PLACEHOLDER = element('a:solidFill', {}, [element('a:schemeClr', { val: 'phClr' })]);

const face = (name: string, typeface: string): Xml =>
  element(name, {}, [
    element('a:latin', { typeface }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ]);

/** A list of formats has three of them: for what is subtle, moderate and intense (§20.1.4.1.14). */
const three = (name: string, format: (at: number) => Xml): Xml => element(name, {}, [1, 2, 3].map(format));

const formats = (): Xml =>
  element('a:fmtScheme', { name: NAME }, [
    three('a:fillStyleLst', () => PLACEHOLDER),
    three('a:lnStyleLst', (at) =>
      element('a:ln', { w: at * 6350 }, [PLACEHOLDER, element('a:prstDash', { val: 'solid' })]),
    ),
    three('a:effectStyleLst', () => element('a:effectStyle', {}, [element('a:effectLst')])),
    three('a:bgFillStyleLst', () => PLACEHOLDER),
  ]);

export const theme = xmlPart(
  'a:theme',
  { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: NAME },
  [
    element('a:themeElements', {}, [
      element(
        'a:clrScheme',
        { name: NAME },
        Object.entries(COLOURS).map(([name, value]) => element(`a:${name}`, {}, [colour(value)])),
      ),
      element('a:fontScheme', { name: NAME }, [face('a:majorFont', TITLE_FONT), face('a:minorFont', BODY_FONT)]),
      formats(),
    ]),
  ],
);
