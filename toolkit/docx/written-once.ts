// Makes docx write once what stands in a document a hundred times. Its components copy all attributes of an element for
// each of them, which was half of the time of a document.
import { type IContext, type IXmlableObject, XmlComponent } from 'docx';

/** Stands for a component whose XML depends on nothing around it. */
class WrittenOnce extends XmlComponent {
  private readonly component: XmlComponent;
  private xml: IXmlableObject | undefined;

  constructor(component: XmlComponent) {
    super('');
    this.component = component;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.xml ??= this.component.prepForXml(context);
    return this.xml;
  }
}

/** Components of one kind by what makes them: plain data that says all of them. */
export class Looks<Options> {
  private readonly made = new Map<string, WrittenOnce>();

  /** @param make gives the component for options that were not there before */
  of(options: Options, make: () => XmlComponent): XmlComponent {
    const key = JSON.stringify(options);
    const known = this.made.get(key) ?? new WrittenOnce(make());
    this.made.set(key, known);
    return known;
  }
}
