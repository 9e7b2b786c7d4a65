// The styles of a document. Coordinators may change them in Word: nothing but weight, boxes and tab stops is set by hand.
import {
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  StyleForCharacter,
  StyleForParagraph,
} from 'docx';
import { defaultStyles, spaced } from './default-styles.ts';
import { boxBorders, mm, PROMPT_STYLE, pt, type Sheet, shading, single, TITLE_FONT } from './sheet.ts';
import { Looks } from './text.ts';

export const stylesOf = (sheet: Sheet): IStylesOptions => ({
  // In place of the thirty that docx brings, for lists of contents and notes, in colours of its own.
  importedStyles: [
    ...defaultStyles(sheet),
    ...[...headings(sheet), ...textStyles(sheet), ...fieldStyles(sheet), ...footStyles(sheet)].map((style) =>
      paragraphStyle({ basedOn: 'Normal', ...style }),
    ),
    ...characterStyles(sheet).map(characterStyle),
  ],
});

const paragraphLooks = new Looks<IParagraphStyleOptions>();
const paragraphStyle = (options: IParagraphStyleOptions) =>
  paragraphLooks.of(options, () => new StyleForParagraph(options));

const characterLooks = new Looks<ICharacterStyleOptions>();
const characterStyle = (options: ICharacterStyleOptions) =>
  characterLooks.of(options, () => new StyleForCharacter({ basedOn: 'DefaultParagraphFont', ...options }));

const isBilingual = ({ languages }: Sheet): boolean => languages.length > 1;

const heading = (level: 1 | 2, size: number, bold: boolean, primary: string, space: ReturnType<typeof spaced>) => ({
  id: `Heading${level}`,
  name: `Heading ${level}`,
  next: 'Normal',
  quickFormat: true,
  run: { font: TITLE_FONT, size: pt(size), bold, color: primary },
  paragraph: { ...space, keepNext: true, keepLines: true },
});

const headings = (sheet: Sheet): IParagraphStyleOptions[] =>
  sheet.certificate ? certificateHeadings(sheet) : formHeadings(sheet);

const formHeadings = (sheet: Sheet): IParagraphStyleOptions[] => [
  heading(1, isBilingual(sheet) ? 22 : 26, false, sheet.colours.primary, spaced(40, 100)),
  heading(2, 14.5, true, sheet.colours.primary, spaced(240, 100)),
];

const certificateHeadings = (sheet: Sheet): IParagraphStyleOptions[] =>
  [
    heading(1, isBilingual(sheet) ? 28 : 34, false, sheet.colours.primary, spaced(60, 120)),
    heading(2, 13, false, sheet.colours.primary, spaced(240, 80)),
  ].map((style) => ({ ...style, paragraph: { ...style.paragraph, alignment: 'center' } }));

const textStyles = ({ page, colours: { primary, secondary, muted } }: Sheet): IParagraphStyleOptions[] => [
  {
    id: 'Kicker',
    name: 'Kicker',
    run: { size: pt(9), color: secondary },
    paragraph: { ...spaced(0, 120), border: { top: single(primary, 27, 8) }, rightTabStop: page.textWidth },
  },
  { id: 'Goal', name: 'Goal', run: { size: pt(11.5) }, paragraph: spaced(0, 140, 252) },
  { id: 'Intro', name: 'Intro', paragraph: { ...spaced(0, 120, 252), keepNext: true } },
  { id: 'Note', name: 'Note', paragraph: { ...spaced(100, 80, 252), keepLines: true } },
  {
    id: 'Attention',
    name: 'Attention',
    basedOn: 'Note',
    paragraph: { indent: { left: 240 }, border: { left: single(secondary, 12, 10) } },
  },
  { id: 'Small', name: 'Small', run: { size: pt(9), color: muted }, paragraph: spaced(60, 60) },
  { id: 'Picture', name: 'Picture', paragraph: { ...spaced(80, 80), alignment: 'center' } },
];

const fieldStyles = ({ colours: { primary, muted, line, tint } }: Sheet): IParagraphStyleOptions[] => [
  { id: 'FieldLabel', name: 'Field Label', run: { size: pt(10) }, paragraph: { ...spaced(120, 40), keepNext: true } },
  { id: 'Hint', name: 'Hint', basedOn: 'CellHint', paragraph: { keepNext: true } },
  { id: 'CellHint', name: 'Cell Hint', run: { size: pt(9), color: muted }, paragraph: spaced(0, 40) },
  { id: 'TableHead', name: 'Table Head', run: { size: pt(9), color: primary }, paragraph: spaced(0, 0) },
  { id: 'CellLabel', name: 'Cell Label', run: { size: pt(10) }, paragraph: spaced(0, 0) },
  { id: 'CellAnswer', name: 'Cell Answer', paragraph: spaced(0, 0) },
  { id: 'OwnWords', name: 'Own Words', basedOn: 'CellAnswer', paragraph: spaced(40, 0) },
  { id: 'TableAnswer', name: 'Table Answer', basedOn: 'CellAnswer', run: { size: pt(9.5) } },
  { id: 'Fact', name: 'Fact', basedOn: 'CellLabel', run: { size: pt(9.5) } },
  { id: 'Option', name: 'Option', paragraph: spaced(0, 0) },
  { id: 'Tick', name: 'Tick', basedOn: 'Option', paragraph: spaced(60, 80) },
  { id: 'SquareLabel', name: 'Square Label', run: { size: pt(13), color: primary }, paragraph: spaced(0, 20) },
  { id: 'MatrixCell', name: 'Matrix Cell', run: { size: pt(9) }, paragraph: { ...spaced(0, 0), alignment: 'center' } },
  {
    id: 'QuietLabel',
    name: 'Quiet Label',
    run: { size: pt(9), color: muted },
    paragraph: { ...spaced(60, 20), alignment: 'center', keepNext: true },
  },
  { id: 'TickedLine', name: 'Ticked Line', paragraph: { ...spaced(20, 60), alignment: 'center' } },
  {
    id: 'CertificateName',
    name: 'Certificate Name',
    run: { font: TITLE_FONT, size: pt(24) },
    paragraph: {
      ...spaced(0, 280),
      alignment: 'center',
      indent: { left: mm(45), right: mm(45) },
      border: { bottom: single(line, 6, 2) },
    },
  },
  {
    id: 'BoxedAnswer',
    name: 'Boxed Answer',
    paragraph: {
      ...spaced(40, 100, 252),
      indent: { left: 100, right: 100 },
      border: boxBorders(1, line),
      shading: shading(tint),
    },
  },
];

const footStyles = ({ page, colours: { muted, line } }: Sheet): IParagraphStyleOptions[] => {
  const run = { size: pt(8.5), color: muted };
  const tabs = { ...spaced(0, 0), rightTabStop: page.textWidth };
  return [
    { id: 'Foot', name: 'Foot', run, paragraph: { ...tabs, border: { top: single(line, 4, 4) } } },
    { id: 'FootAddress', name: 'Foot Address', run, paragraph: spaced(0, 0) },
    { id: 'RunningHead', name: 'Running Head', run, paragraph: tabs },
  ];
};

const characterStyles = (sheet: Sheet): ICharacterStyleOptions[] => {
  const { ink, primary, secondary, muted } = sheet.colours;
  return [
    { id: 'SecondLanguage', name: 'Second Language', run: { color: muted } },
    { id: 'SecondTitle', name: 'Second Title', run: { color: muted, size: pt(isBilingual(sheet) ? 14.5 : 17) } },
    { id: 'SecondHeading', name: 'Second Heading', run: { color: muted, size: pt(12) } },
    { id: 'Letter', name: 'Letter', run: { color: secondary } },
    { id: 'Phase', name: 'Phase', run: { color: primary } },
    { id: 'RequiredMark', name: 'Required Mark', run: { color: secondary } },
    { id: PROMPT_STYLE, name: 'Placeholder Text', run: { color: muted } },
    { id: 'FilledIn', name: 'Filled In', run: { color: ink } },
    { id: 'TickBox', name: 'Tick Box', run: { color: ink, size: pt(11.5) } },
  ];
};
