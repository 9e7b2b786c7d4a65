// What of Office Open XML a document makes use of: what a schema can refuse, without the words that it says.
import { elementsOf, type XmlElement } from '../xml/xml.ts';
import { parseXml, unpackParts } from './opened.ts';

/** Elements that hold names and texts of a form; their longest may have 64 letters (ECMA-376-1 §17.18.85). */
const FREE = new Set([
  'w:tag',
  'w:alias',
  'w:tblCaption',
  'w:tblDescription',
  'w:listItem',
  'w:docPart',
  'w:name',
  'pic:cNvPr',
  'wp:docPr',
]);

/** Words of a schema stand as they are, numbers by their sign and length, and what people read as text. */
function kindOf(element: string, value: string): string {
  if (FREE.has(element) || /[^!-~]/.test(value)) return value.length > 64 ? 'long text' : 'text';
  return value.replace(/[\dA-F]{6,8}/g, 'hex').replace(/\d+/g, '0');
}

function* markupIn(element: XmlElement, place: string): Generator<string> {
  for (const [name, value] of Object.entries(element.attributes))
    yield `${element.name} ${name}=${kindOf(element.name, value)}`;
  let before = '';
  for (const child of elementsOf(element)) {
    yield `${place} ${element.name}: ${before} ${child.name}`;
    before = child.name;
    yield* markupIn(child, place);
  }
}

/** Every attribute, every child of an element after the one before it, part by part. @param docx bytes of a Word file */
export function* markupOf(docx: Uint8Array): Generator<string> {
  for (const [name, bytes] of Object.entries(unpackParts(docx)))
    if (/\.(xml|rels)$/.test(name)) yield* markupIn(parseXml(bytes, name), name.replace(/\d+/g, ''));
}
