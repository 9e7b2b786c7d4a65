// XML of Office documents as text, written from the inside out.

/** An element, or several, as they will stand in the file. */
export type Xml = string;

/** Namespaces of WordprocessingML and of relationships (ECMA-376-1, annex A). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** A text as it stands between tags or in an attribute. */
export const escapeXml = (text: string): Xml => text.replace(/[<>&"]/g, (letter) => ENTITIES[letter] ?? letter);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `element('w:tag', { 'w:val': 'x' })`; children in the order in which the schema wants them. */
export function element(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  let opening = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) opening += ` ${key}="${typeof value === 'string' ? escapeXml(value) : value}"`;
  return children.length === 0 ? `<${opening}/>` : `<${opening}>${children.join('')}</${name}>`;
}

/** A whole part: the element with all that is in it, ahead of it what it is. */
export const xmlPart = (name: string, attributes: Attributes, children: readonly Xml[]): string =>
  XML_DECLARATION + element(name, attributes, children);

/** `<name w:val="value"/>`, as most properties of WordprocessingML are written. */
export const property = (name: string, value: string | number): Xml => element(name, { 'w:val': value });

/** `<name>text</name>`, the text escaped. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Xml =>
  element(name, attributes, [escapeXml(text)]);
