// The styles of a document. Coordinators may change them in Word: nothing but weight, boxes and tab stops is set by hand.
import { LOCALES } from '../locales.ts';
import type { Sheet } from './sheet.ts';
import type { CharacterStyle, ParagraphStyle, Styles } from './style-part.ts';
import { BODY_FONT, INK, LINE, MUTED, PROMPT, pt, RUST, TEAL, TINT, TITLE_FONT } from './tokens.ts';
import { boxBorders } from './written-answer.ts';

/** Space before and after a paragraph; lines are single unless said otherwise. */
const spaced = (before: number, after: number, line = 240) => ({ spacing: { before, after, line } });

export const stylesOf = (sheet: Sheet): Styles => ({
  defaults: {
    run: { font: BODY_FONT, size: pt(10.5), color: INK, language: LOCALES[sheet.languages[0]].tag },
    paragraph: spaced(0, 80, 252),
  },
  paragraphs: [...headings(sheet), ...textStyles(sheet), ...fieldStyles(), ...footStyles(sheet)],
  characters: characterStyles(sheet),
});

const isBilingual = ({ languages }: Sheet): boolean => languages.length > 1;

const headings = (sheet: Sheet): ParagraphStyle[] => [
  {
    id: 'Heading1',
    name: 'Heading 1',
    basedOn: 'Normal',
    heading: true,
    run: { font: TITLE_FONT, size: pt(isBilingual(sheet) ? 22 : 26), bold: false, color: TEAL },
    paragraph: { ...spaced(60, 140), keepNext: true, keepLines: true },
  },
  {
    id: 'Heading2',
    name: 'Heading 2',
    basedOn: 'Normal',
    heading: true,
    run: { font: TITLE_FONT, size: pt(14.5), bold: true, color: TEAL },
    paragraph: { ...spaced(280, 120), keepNext: true, keepLines: true },
  },
];

const textStyles = ({ page }: Sheet): ParagraphStyle[] => [
  {
    id: 'Kicker',
    name: 'Kicker',
    basedOn: 'Normal',
    run: { size: pt(9), color: RUST },
    paragraph: {
      ...spaced(0, 120),
      borders: { top: { size: 27, color: TEAL, space: 8 } },
      tabs: rightTab(page),
    },
  },
  { id: 'Goal', name: 'Goal', basedOn: 'Normal', run: { size: pt(11.5) }, paragraph: spaced(0, 200, 252) },
  { id: 'Intro', name: 'Intro', basedOn: 'Normal', paragraph: { ...spaced(0, 120, 252), keepNext: true } },
  { id: 'Note', name: 'Note', basedOn: 'Normal', paragraph: { ...spaced(160, 120, 252), keepLines: true } },
  {
    id: 'Attention',
    name: 'Attention',
    basedOn: 'Note',
    paragraph: {
      indent: { left: 240 },
      borders: { left: { size: 12, color: RUST, space: 10 } },
    },
  },
  { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: pt(9), color: MUTED }, paragraph: spaced(80, 100) },
];

const fieldStyles = (): ParagraphStyle[] => [
  {
    id: 'FieldLabel',
    name: 'Field Label',
    basedOn: 'Normal',
    run: { size: pt(10) },
    paragraph: { ...spaced(140, 60), keepNext: true },
  },
  { id: 'Hint', name: 'Hint', basedOn: 'CellHint', paragraph: { keepNext: true } },
  {
    id: 'CellHint',
    name: 'Cell Hint',
    basedOn: 'Normal',
    run: { size: pt(9), color: MUTED },
    paragraph: spaced(0, 40),
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    basedOn: 'Normal',
    run: { size: pt(9), color: TEAL },
    paragraph: spaced(0, 0),
  },
  { id: 'CellLabel', name: 'Cell Label', basedOn: 'Normal', run: { size: pt(10) }, paragraph: spaced(0, 0) },
  { id: 'CellAnswer', name: 'Cell Answer', basedOn: 'Normal', paragraph: spaced(0, 0) },
  { id: 'OwnWords', name: 'Own Words', basedOn: 'CellAnswer', paragraph: spaced(40, 0) },
  { id: 'TableAnswer', name: 'Table Answer', basedOn: 'CellAnswer', run: { size: pt(9.5) } },
  { id: 'Fact', name: 'Fact', basedOn: 'CellLabel', run: { size: pt(9.5) } },
  { id: 'Option', name: 'Option', basedOn: 'Normal', paragraph: spaced(10, 10) },
  { id: 'Tick', name: 'Tick', basedOn: 'Option', paragraph: spaced(60, 80) },
  {
    id: 'BoxedAnswer',
    name: 'Boxed Answer',
    basedOn: 'Normal',
    paragraph: {
      ...spaced(60, 120, 252),
      indent: { left: 100, right: 100 },
      borders: boxBorders(1),
      fill: TINT,
    },
  },
];

const footStyles = ({ page }: Sheet): ParagraphStyle[] => {
  const tabs = rightTab(page);
  const run = { size: pt(8.5), color: MUTED };
  const rule = { size: 4, color: LINE, space: 4 };
  return [
    {
      id: 'Foot',
      name: 'Foot',
      basedOn: 'Normal',
      run,
      paragraph: { ...spaced(0, 0), tabs, borders: { top: rule } },
    },
    { id: 'FootAddress', name: 'Foot Address', basedOn: 'Normal', run, paragraph: spaced(0, 0) },
    { id: 'RunningHead', name: 'Running Head', basedOn: 'Normal', run, paragraph: { ...spaced(0, 0), tabs } },
  ];
};

const rightTab = ({ textWidth }: Sheet['page']) => [{ side: 'right', at: textWidth }] as const;

/** What an empty control says; the glossary has it too. */
export const PLACEHOLDER: CharacterStyle = {
  id: 'PlaceholderText',
  name: 'Placeholder Text',
  run: { color: PROMPT },
};

const characterStyles = (sheet: Sheet): CharacterStyle[] => [
  { id: 'SecondLanguage', name: 'Second Language', run: { color: MUTED } },
  { id: 'SecondTitle', name: 'Second Title', run: { color: MUTED, size: pt(isBilingual(sheet) ? 14.5 : 17) } },
  { id: 'SecondHeading', name: 'Second Heading', run: { color: MUTED, size: pt(12) } },
  { id: 'Letter', name: 'Letter', run: { color: RUST } },
  { id: 'Phase', name: 'Phase', run: { color: TEAL } },
  { id: 'RequiredMark', name: 'Required Mark', run: { color: RUST } },
  PLACEHOLDER,
  { id: 'FilledIn', name: 'Filled In', run: { color: INK } },
  { id: 'TickBox', name: 'Tick Box', run: { color: INK, size: pt(11.5) } },
];
