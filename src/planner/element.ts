// Elements as scripts make them: never from text that somebody has written.

type Part = Node | string;

/** An element with attributes and what is in it; an attribute that is undefined is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...parts: readonly Part[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, parts);
}

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export const shape = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...parts: readonly Part[]
): Element => filled(document.createElementNS(SVG, name), attributes, parts);

function filled<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string | number | undefined>>,
  parts: readonly Part[],
): Made {
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...parts);
  return made;
}
