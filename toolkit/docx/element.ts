// Elements of WordprocessingML that docx 9.15 has no class for, made on its public XmlComponent.
import { type IContext, type IXmlableObject, type ParagraphChild, XmlComponent } from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

/** Writes itself: docx's BuilderElement copies its attributes once more for each of them. */
class Element extends XmlComponent {
  private readonly attributes: Attributes;
  private readonly children: readonly XmlComponent[];

  constructor(name: string, attributes: Attributes, children: readonly XmlComponent[]) {
    super(name);
    this.attributes = attributes;
    this.children = children;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const attributes = { _attr: this.attributes };
    if (this.children.length === 0) return { [this.rootKey]: attributes };
    return { [this.rootKey]: [attributes, ...this.children.flatMap((child) => child.prepForXml(context) ?? [])] };
  }
}

/** `element('w:tag', { 'w:val': 'x' })`; children in the order in which the schema wants them. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent => new Element(name, attributes, children);

/** Lets an element stand in a paragraph. docx writes whatever it is given, but the union ParagraphChild is closed. */
export const asParagraphChild = (component: XmlComponent): ParagraphChild => component as ParagraphChild;
