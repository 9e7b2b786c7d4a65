// Elements of WordprocessingML that docx 9.15 has no class for, made on its public BuilderElement.
import { BuilderElement, type ParagraphChild, type XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

/** `element('w:tag', { 'w:val': 'x' })`; children in the order in which the schema wants them. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent =>
  new BuilderElement({
    name,
    children,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }])),
  });

/** Lets an element stand in a paragraph. docx writes whatever it is given, but the union ParagraphChild is closed. */
export const asParagraphChild = (component: XmlComponent): ParagraphChild => component as ParagraphChild;
