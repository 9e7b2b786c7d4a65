// docProps/core.xml (ECMA-376-2 §11): docx writes the present time and no language there; this one is fixed.
import { escapeXml, textElement, XML_DECLARATION } from './xml-text.ts';

export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly keywords: string;
  /** BCP 47 tag of the leading language. */
  readonly language: string;
  /** Day of the version, `yyyy-mm-dd`. */
  readonly date: string;
}

const CREATOR = 'Mentoring Toolkit';
const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

export function coreProperties({ title, subject, description, keywords, language, date }: DocumentFacts): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${name}>`;
  const properties = [
    textElement('dc:title', title),
    textElement('dc:subject', subject),
    textElement('dc:creator', CREATOR),
    textElement('cp:keywords', keywords),
    textElement('dc:description', description),
    textElement('cp:lastModifiedBy', CREATOR),
    textElement('cp:revision', '1'),
    time('created'),
    time('modified'),
    textElement('dc:language', language),
  ];
  return `${XML_DECLARATION}<cp:coreProperties ${NAMESPACES}>${properties.join('')}</cp:coreProperties>`;
}
