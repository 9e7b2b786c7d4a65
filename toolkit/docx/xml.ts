// XML of Office documents as a plain tree, read and written. No DTD: ECMA-376-2 §8.2.5 forbids it, and so no entities.
import sax from 'sax';
import { DocumentError } from '../errors.ts';
import { element, escapeXml, XML_DECLARATION } from './xml-text.ts';

/** An element; names keep their prefix (`w:t`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}
type XmlNode = XmlElement | string;

/** Deeper than any document that a person makes: 30 000 levels overflowed the stack (docx.md §8). */
const DEEPEST = 500;

/** @throws DocumentError if the text is not well-formed, has a DTD, or is nested more than 500 deep */
export function parseXml(bytes: Uint8Array, where: string): XmlElement {
  const parser = sax.parser(true, { position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const fail = (what: string): never => {
    throw new DocumentError(what, where, 'Save the file again in Word and try once more.');
  };
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.ondoctype = () => fail('The document has a DTD.');
  parser.onerror = (error) => fail(`The XML is broken: ${error.message.split('\n', 1)[0]}.`);
  parser.onopentag = ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) fail('The XML is nested too deep.');
  };
  parser.onclosetag = () => open.pop();
  parser.write(new TextDecoder().decode(bytes)).close();
  return elementsOf(root)[0] ?? fail('The XML is empty.');
}

export const formatXml = (root: XmlElement): Uint8Array => new TextEncoder().encode(XML_DECLARATION + formatNode(root));

const formatNode = (node: XmlNode): string =>
  typeof node === 'string' ? escapeXml(node) : element(node.name, node.attributes, node.children.map(formatNode));

/** The name without its prefix: Transitional and Strict documents differ only in namespaces. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The first child of that local name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => localName(child) === name);

/** The value of `w:val`, or of another attribute, whatever its prefix. */
export function attributeOf(element: XmlElement | undefined, name = 'val'): string | undefined {
  const attributes = Object.entries(element?.attributes ?? {});
  return attributes.find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1];
}

/** Elements of that local name below `element`, in document order; `skipped` ones are not entered. */
export function findElements(
  element: XmlElement,
  name: string,
  skipped: ReadonlySet<string> = new Set(),
): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (skipped.has(localName(child))) return [];
    const below = findElements(child, name, skipped);
    return localName(child) === name ? [child, ...below] : below;
  });
}
