// docProps: what the document is, for people (ECMA-376-2 §11) and for programs (ECMA-376-1 §22.2, §22.3).
import { element, textElement, type Xml, xmlPart } from './xml-text.ts';

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
const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const EXTENDED = { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' };
const CUSTOM = {
  xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
};

/** docProps/core.xml. */
export function coreProperties({ title, subject, description, keywords, language, date }: DocumentFacts): string {
  const time = (name: string): Xml =>
    textElement(`dcterms:${name}`, `${date}T00:00:00Z`, { 'xsi:type': 'dcterms:W3CDTF' });
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
  return xmlPart('cp:coreProperties', CORE, properties);
}

/** docProps/app.xml. */
export const extendedProperties = xmlPart('Properties', EXTENDED, [textElement('Application', CREATOR)]);

/** The format of properties that a user gives, and the first number that it has for one ([MS-OLEPS] 2.21). */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

/** docProps/custom.xml. */
export function customProperties(values: Readonly<Record<string, string>>): string {
  const properties = Object.entries(values).map(([name, value], at) =>
    element('property', { fmtid: USER_DEFINED, pid: FIRST_ID + at, name }, [textElement('vt:lpwstr', value)]),
  );
  return xmlPart('Properties', CUSTOM, properties);
}
