// XML as a plain tree: made, walked and written, for Word files and for a course.

/** An element; names keep their prefix (`w:t`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** `element('w:tag', { 'w:val': 'x' })`; children in the order in which the schema wants them. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
  children: [...children],
});

/** Letters that XML 1.0 has no place for (§2.2 Char), not even as references; one of them makes a whole part unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without letters that XML 1.0 forbids. */
export const allowedInXml = (text: string): string => text.replace(FORBIDDEN, '');

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
export const escapeXml = (text: string): string =>
  allowedInXml(text).replace(/[<>&"]/g, (letter) => ENTITIES[letter] ?? letter);

const OFFICE_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The declaration alone: some readers look for these very letters. */
export const PLAIN_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A whole file: a part of an Office document, unless it is to begin otherwise. */
export const formatXml = (root: XmlElement, declaration = OFFICE_DECLARATION): string => declaration + formatNode(root);

function formatNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const opening = node.name + attributes.join('');
  return node.children.length === 0
    ? `<${opening}/>`
    : `<${opening}>${node.children.map(formatNode).join('')}</${node.name}>`;
}

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
