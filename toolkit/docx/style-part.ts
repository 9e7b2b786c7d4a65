// A part with styles (ECMA-376-1 §17.7): the document has one, and its glossary has another.
import { type ParagraphProperties, paragraphProperties, type RunProperties, runProperties } from './properties.ts';
import { cellMargins, widthOf } from './table.ts';
import { element, property, WORD, type Xml, xmlPart } from './xml-text.ts';

interface Look {
  readonly run?: Omit<RunProperties, 'style'>;
  readonly paragraph?: Omit<ParagraphProperties, 'style'>;
}

export interface ParagraphStyle extends Look {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  /** One of Word's own headings: in its gallery of styles, and followed by plain text. */
  readonly heading?: boolean;
}

export interface CharacterStyle extends Pick<Look, 'run'> {
  readonly id: string;
  readonly name: string;
}

export interface Styles {
  /** What holds where no style says otherwise. */
  readonly defaults: Look;
  readonly paragraphs?: readonly ParagraphStyle[];
  readonly characters: readonly CharacterStyle[];
}

/** The part as text, with Word's three default styles ahead of the others. */
export const stylePart = ({ defaults, paragraphs = [], characters }: Styles): string =>
  xmlPart('w:styles', { 'xmlns:w': WORD }, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, runOf(defaults)),
      element('w:pPrDefault', {}, paragraphOf(defaults)),
    ]),
    ...DEFAULT_STYLES,
    ...paragraphs.map(drawParagraphStyle),
    ...characters.map(drawCharacterStyle),
  ]);

const runOf = ({ run }: Look): Xml[] => (run ? [runProperties(run)] : []);
const paragraphOf = ({ paragraph }: Look): Xml[] => (paragraph ? [paragraphProperties(paragraph)] : []);

/** Word's own for what has no style; a cell keeps 108 twentieths of a point from its lines at both sides. */
const DEFAULT_STYLES = [
  style('paragraph', 'Normal', [property('w:name', 'Normal'), element('w:qFormat')], true),
  style(
    'character',
    'DefaultParagraphFont',
    [property('w:name', 'Default Paragraph Font'), property('w:uiPriority', 1), element('w:semiHidden')],
    true,
  ),
  style(
    'table',
    'TableNormal',
    [
      property('w:name', 'Normal Table'),
      property('w:uiPriority', 99),
      element('w:semiHidden'),
      element('w:unhideWhenUsed'),
      element('w:tblPr', {}, [widthOf('w:tblInd', 0), cellMargins(0, 108)]),
    ],
    true,
  ),
];

/** `w:style` with the children in the order of the schema (§17.7.4.17). */
function style(type: string, id: string, children: readonly Xml[], isDefault = false): Xml {
  return element('w:style', { 'w:type': type, 'w:default': isDefault ? 1 : undefined, 'w:styleId': id }, children);
}

const drawParagraphStyle = ({ id, name, basedOn, heading = false, ...look }: ParagraphStyle): Xml =>
  style('paragraph', id, [
    property('w:name', name),
    property('w:basedOn', basedOn),
    ...(heading ? [property('w:next', 'Normal'), element('w:qFormat')] : []),
    ...paragraphOf(look),
    ...runOf(look),
  ]);

const drawCharacterStyle = ({ id, name, ...look }: CharacterStyle): Xml =>
  style('character', id, [
    property('w:name', name),
    property('w:basedOn', 'DefaultParagraphFont'),
    property('w:uiPriority', 99),
    element('w:unhideWhenUsed'),
    ...runOf(look),
  ]);
