// Rules about the XMP metadata of the document (ISO 14289-1, 5 and 7.1). The packet is read as text: the
// elements in question are simple, and Typst writes them in one fixed form.
import type { TaggedDocument } from './document.ts';
import type { Rule } from './rule.ts';
import { unless, type Violation } from './violation.ts';

const UA_NAMESPACE = /xmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/g;
const TITLE = /<dc:title>(?:(?!<\/dc:title>)[\s\S])*<rdf:li[^>]*>\s*[^<\s]/;
const PREFIXED_PROPERTIES: readonly (readonly [id: string, property: string])[] = [
  ['5-3', 'part'],
  ['5-4', 'amd'],
  ['5-5', 'corr'],
];

/** The rules of this module. */
export const METADATA_RULES: readonly Rule[] = [
  { id: '5-1', violations: missingIdentification },
  { id: '5-2', violations: wrongPart },
  ...PREFIXED_PROPERTIES.map(([id, property]) => ({
    id,
    violations: (document: TaggedDocument) => wrongPrefix(document, property),
  })),
  {
    id: '7.1-8',
    violations: ({ metadata }) => unless(metadata !== undefined, 'the catalog has no metadata stream'),
  },
  {
    id: '7.1-9',
    violations: ({ metadata }) => unless(TITLE.test(metadata ?? ''), 'the metadata has no dc:title'),
  },
  { id: '7.2-33', violations: undeterminedMetadata },
];

function missingIdentification({ metadata = '' }: TaggedDocument): Violation[] {
  const identified = prefixesOf(metadata).some((prefix) => valuesOf(metadata, prefix, 'part').length > 0);
  return unless(identified, 'the metadata does not identify the file as PDF/UA');
}

function wrongPart({ metadata = '' }: TaggedDocument): Violation[] {
  const parts = prefixesOf(metadata).flatMap((prefix) => valuesOf(metadata, prefix, 'part'));
  return unless(
    parts.every((part) => part === '1'),
    `pdfuaid:part is ${parts.join(', ')}`,
  );
}

function wrongPrefix({ metadata = '' }: TaggedDocument, property: string): Violation[] {
  const wrong = prefixesOf(metadata).filter(
    (prefix) => prefix !== 'pdfuaid' && valuesOf(metadata, prefix, property).length > 0,
  );
  return unless(wrong.length === 0, `the PDF/UA ${property} has the prefix ${wrong.join(', ')}`);
}

function undeterminedMetadata({ metadata = '', language }: TaggedDocument): Violation[] {
  const undetermined = !language && /xml:lang\s*=\s*["']x-default["']/.test(metadata);
  return unless(!undetermined, 'nothing tells the language of the x-default metadata');
}

function prefixesOf(metadata: string): string[] {
  return [...new Set([...metadata.matchAll(UA_NAMESPACE)].map((match) => match[1] ?? ''))];
}

function valuesOf(metadata: string, prefix: string, property: string): string[] {
  const pattern = new RegExp(`(?<![\\w/])${prefix}:${property}(?:\\s*=\\s*["']|>)\\s*([^<"']*?)\\s*["'<]`, 'g');
  return [...metadata.matchAll(pattern)].map((match) => match[1] ?? '');
}
