// Finds controls again that a program has stripped of their tags (LibreOffice 7 drops every w:tag when it saves):
// paragraph by paragraph against the blank document, what stands where a control stood is its answer.
import type { DocumentError } from '../errors.ts';
import { RefusedFile } from '../form/refusal.ts';
import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from '../xml/xml.ts';
import { type Control, visibleText } from './control-content.ts';
import { EMPTY_BOX, TICKED } from './tags.ts';

interface Place {
  readonly tag: string;
  readonly control: Control;
}

/** Boxes as they are drawn, ticked or not; anything else a control may hold. */
const BOX = '([\u2610-\u2612\u25a1\u25a0\u2713\u2714])';
const TEXT = '([\\s\\S]*?)';

/** Blanks and line breaks as one blank each; no-break blanks stay, because people type them. */
const plain = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

/**
 * Gives the controls of a saved document their tags back.
 * @param blank the same form, language set and version, as it was downloaded
 * @returns controls by tag, holding what stands in their places
 * @throws DocumentError if the saved document has other paragraphs than the blank one
 */
export function findByPlace(document: XmlElement, blank: XmlElement): Map<string, Control[]> {
  const [saved, original] = [paragraphsOf(document), paragraphsOf(blank)];
  const found = new Map<string, Control[]>();
  for (const [at, paragraph] of original.entries()) {
    const { pattern, places } = readPattern(paragraph);
    const match = saved.length === original.length ? pattern.exec(textOf(saved[at] as XmlElement)) : null;
    if (!match) throw rearranged(textOf(paragraph));
    for (const [index, { tag, control }] of places.entries()) {
      found.set(tag, [...(found.get(tag) ?? []), holding(control, (match[index + 1] ?? '').trim())]);
    }
  }
  return found;
}

const rearranged = (where: string): DocumentError =>
  new RefusedFile(
    'lost-names',
    'The document has been rearranged, and its fields have lost their names.',
    `the paragraph "${where}"`,
    'Copy the answers into a new copy of the form.',
  );

const paragraphsOf = (document: XmlElement): XmlElement[] =>
  findElements(document, 'p', new Set(['Fallback', 'sectPr']));

const textOf = (paragraph: XmlElement): string => plain(visibleText(paragraph));

/** The paragraph as a pattern: its own words, and a group for each control. */
function readPattern(paragraph: XmlElement): { pattern: RegExp; places: Place[] } {
  const places: Place[] = [];
  const pieces = elementsOf(paragraph).map((child) => {
    const tag = attributeOf(childOf(childOf(child, 'sdtPr'), 'tag'));
    const content = childOf(child, 'sdtContent');
    const properties = childOf(child, 'sdtPr');
    if (localName(child) !== 'sdt' || !tag || !content || !properties) return quote(visibleTextKeepingBlanks(child));
    places.push({ tag, control: { properties, content } });
    return childOf(properties, 'checkbox') ? BOX : TEXT;
  });
  const pattern = pieces.join('\\s*').replace(/(?:\\s\*)+/g, '\\s*');
  return { pattern: new RegExp(`^\\s*${pattern}\\s*$`), places };
}

const visibleTextKeepingBlanks = (element: XmlElement): string =>
  plain(visibleText({ name: 'w:p', attributes: {}, children: [element] }));

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00a0\u202f]/g, '\\s*');

/** The blank control's properties with another content; the prompt counts as nothing, as in the blank one. */
function holding({ properties, content }: Control, text: string): Control {
  const isBox = childOf(properties, 'checkbox') !== undefined;
  const empty = isBox ? text === EMPTY_BOX : text === '' || text === plain(visibleText(content));
  const shown = isBox ? (empty ? EMPTY_BOX : TICKED) : empty ? '' : text;
  const run: XmlElement = {
    name: 'w:r',
    attributes: {},
    children: [{ name: 'w:t', attributes: {}, children: [shown] }],
  };
  const kept = properties.children.filter((child) => typeof child === 'string' || localName(child) !== 'showingPlcHdr');
  return { properties: { ...properties, children: kept }, content: { ...content, children: [run] } };
}
