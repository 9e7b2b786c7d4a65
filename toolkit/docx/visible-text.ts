// What a person sees in a part of a document, as plain text.
import { attributeOf, elementsOf, localName, type XmlElement } from './xml.ts';

/** Struck-out text, field codes, properties, and the second copy of what a newer program draws otherwise. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'sdtPr', 'sdtEndPr', 'rPr', 'pPr', 'tblPr', 'trPr', 'tcPr', 'pict', 'drawing', 'object',
]); // biome-ignore format: one list

/** Elements that begin a line: paragraphs, and the cells and rows around them. */
const LINES: ReadonlySet<string> = new Set(['p', 'tr', 'tc']);

/** Elements that stand for letters (ECMA-376-1 §17.3.3). */
const LETTERS: Readonly<Record<string, (element: XmlElement) => string>> = {
  t: ({ children }) => children.filter((child) => typeof child === 'string').join(''),
  sym: (element) => String.fromCodePoint(Number.parseInt(attributeOf(element, 'char') ?? '', 16) || 0xfffd),
  br: () => '\n',
  cr: () => '\n',
  tab: () => '\t',
  noBreakHyphen: () => '-',
};

/** The text, a line break for each new paragraph and `w:br`; nothing at its ends. */
export const visibleText = (element: XmlElement): string =>
  collect(element)
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();

function collect(element: XmlElement): string {
  let text = '';
  for (const child of elementsOf(element)) {
    const name = localName(child);
    if (UNSEEN.has(name)) continue;
    if (LINES.has(name) && text !== '') text += '\n';
    text += LETTERS[name]?.(child) ?? collect(child);
  }
  return text;
}
