// Paragraphs, in one of the styles of styles.ts.
import { type ParagraphProperties, paragraphProperties } from './properties.ts';
import { element, type Xml } from './xml-text.ts';

/** A paragraph before it is written: a row of a table still says whether it stays with the next. */
export interface Paragraph {
  readonly children: readonly Xml[];
  readonly properties: ParagraphProperties;
}

/** @param more what this paragraph has beside its style */
export const paragraph = (
  style: string,
  children: readonly Xml[],
  more: Omit<ParagraphProperties, 'style'> = {},
): Paragraph => ({ children, properties: { style, ...more } });

export const drawParagraph = ({ children, properties }: Paragraph): Xml =>
  element('w:p', {}, [paragraphProperties(properties), ...children]);
