// XML of Office documents as text, written from the inside out.

/** An element, or several, as they will stand in the file. */
export type Xml = string;

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

/** `<name w:val="value"/>`, as most properties of WordprocessingML are written. */
export const property = (name: string, value: string | number): Xml => element(name, { 'w:val': value });

/** `<name>text</name>`, the text escaped. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): Xml =>
  element(name, attributes, [escapeXml(text)]);
