// How text looks (ECMA-376-1 §17.3): the same properties for a paragraph, a run and a style, in the order of the schema.
import { element, property, type Xml } from './xml-text.ts';

/** A line of a border; `size` in eighths of a point, `space` to the text in points. */
interface Line {
  readonly color: string;
  readonly size: number;
  readonly space?: number;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** The lines at the sides of a paragraph, a cell or a table; `none` where a style has one. */
export type Borders = Readonly<Partial<Record<(typeof SIDES)[number], Line | 'none'>>>;

export interface RunProperties {
  /** Id of a character style. */
  readonly style?: string;
  readonly font?: string;
  /** The face is one for East Asian letters: Word looks for a glyph in the Latin one unless told (§17.3.2.26). */
  readonly eastAsian?: boolean;
  readonly bold?: boolean;
  readonly noProof?: boolean;
  readonly color?: string;
  /** In half points. */
  readonly size?: number;
  /** BCP 47 tag. */
  readonly language?: string;
}

/** Lengths in twentieths of a point. */
export interface ParagraphProperties {
  /** Id of a paragraph style. */
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly borders?: Borders;
  readonly fill?: string;
  readonly tabs?: readonly { readonly side: 'left' | 'right'; readonly at: number }[];
  /** `line` in 240ths of a line. */
  readonly spacing?: { readonly before: number; readonly after: number; readonly line: number };
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly centred?: boolean;
}

/** `w:rPr` (§17.3.2.28). */
export function runProperties(properties: RunProperties): Xml {
  const { style, font, eastAsian, bold, noProof, color, size, language } = properties;
  const parts: Xml[] = [];
  if (style) parts.push(property('w:rStyle', style));
  if (font) parts.push(fontOf(font, eastAsian));
  if (bold !== undefined)
    parts.push(...['w:b', 'w:bCs'].map((name) => (bold ? element(name) : property(name, 'false'))));
  if (noProof) parts.push(element('w:noProof'));
  if (color) parts.push(property('w:color', color));
  if (size) parts.push(property('w:sz', size), property('w:szCs', size));
  if (language) parts.push(property('w:lang', language));
  return element('w:rPr', {}, parts);
}

const fontOf = (font: string, eastAsian = false): Xml =>
  element('w:rFonts', {
    'w:ascii': font,
    'w:cs': font,
    'w:eastAsia': font,
    'w:hAnsi': font,
    'w:hint': eastAsian ? 'eastAsia' : undefined,
  });

/** `w:pPr` (§17.3.1.26). */
export function paragraphProperties(properties: ParagraphProperties): Xml {
  const { style, keepNext, keepLines, pageBreakBefore, borders, fill, tabs, spacing, indent, centred } = properties;
  const parts: Xml[] = [];
  if (style) parts.push(property('w:pStyle', style));
  if (keepNext) parts.push(element('w:keepNext'));
  if (keepLines) parts.push(element('w:keepLines'));
  if (pageBreakBefore) parts.push(element('w:pageBreakBefore'));
  if (borders) parts.push(drawBorders('w:pBdr', borders));
  if (fill) parts.push(shading(fill));
  if (tabs) parts.push(tabStops(tabs));
  if (spacing) parts.push(spacingOf(spacing));
  if (indent) parts.push(indentOf(indent));
  if (centred) parts.push(property('w:jc', 'center'));
  return element('w:pPr', {}, parts);
}

const tabStops = (tabs: NonNullable<ParagraphProperties['tabs']>): Xml =>
  element(
    'w:tabs',
    {},
    tabs.map(({ side, at }) => element('w:tab', { 'w:val': side, 'w:pos': at })),
  );

/** LibreOffice 7.4 needs the rule of lines spelt out. */
const spacingOf = ({ before, after, line }: NonNullable<ParagraphProperties['spacing']>): Xml =>
  element('w:spacing', { 'w:after': after, 'w:before': before, 'w:line': line, 'w:lineRule': 'auto' });

const indentOf = ({ left, right, hanging }: NonNullable<ParagraphProperties['indent']>): Xml =>
  element('w:ind', { 'w:left': left, 'w:right': right, 'w:hanging': hanging });

export const shading = (fill: string): Xml => element('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' });

/** @param name of the element around the sides: `w:pBdr`, `w:tblBorders` or `w:tcBorders` */
export const drawBorders = (name: string, borders: Borders): Xml =>
  element(
    name,
    {},
    SIDES.flatMap((side) => (borders[side] ? [drawLine(side, borders[side])] : [])),
  );

function drawLine(side: string, line: Line | 'none'): Xml {
  if (line === 'none') return element(`w:${side}`, { 'w:val': 'none', 'w:color': 'auto', 'w:sz': 0 });
  const { color, size, space } = line;
  return element(`w:${side}`, { 'w:val': 'single', 'w:color': color, 'w:sz': size, 'w:space': space });
}
