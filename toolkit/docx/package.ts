// The package around the document (ECMA-376-2): the parts that docx has no option for, and always the same bytes.
import { type Document, Packer } from 'docx';
import type { LocalizedForm } from '../form/localize.ts';
import { coreProperties, type DocumentFacts } from './core-properties.ts';
import { fontTable } from './font-table.ts';
import { glossaryDocument, glossaryStyles } from './glossary.ts';
import { allPrompts } from './prompts.ts';
import { XML_DECLARATION } from './xml-text.ts';
import { type Parts, packParts } from './zip.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Packs the document with its facts, fonts and prompts. */
export function packDocument(
  document: Document,
  { words, ...facts }: DocumentFacts & Pick<LocalizedForm, 'words'>,
): Uint8Array {
  addGlossary(document);
  const parts = [
    { path: 'docProps/core.xml', data: coreProperties(facts) },
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'word/glossary/document.xml', data: glossaryDocument(allPrompts(words)) },
    { path: 'word/glossary/styles.xml', data: glossaryStyles() },
    { path: 'word/glossary/_rels/document.xml.rels', data: glossaryRelationships },
  ];
  return packParts(writeParts(document, parts));
}

interface Part {
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * The files that docx would zip. Its zip has the time of packing in it, so it had to be unpacked and packed again,
 * which was a fifth of the whole work; the step before it is private, and docx is pinned to one version.
 */
function writeParts(document: Document, parts: readonly Part[]): Parts {
  const { compiler } = Packer as unknown as {
    compiler: {
      compile(document: Document, prettify: undefined, parts: readonly Part[]): ReadonlyMap<string, Part['data']>;
    };
  };
  const text = new TextEncoder();
  const files = [...compiler.compile(document, undefined, parts)];
  return Object.fromEntries(files.map(([path, data]) => [path, typeof data === 'string' ? text.encode(data) : data]));
}

function addGlossary(document: Document): void {
  document.ContentTypes.addOverride(`${WORD_TYPE}.document.glossary+xml`, '/word/glossary/document.xml');
  document.ContentTypes.addOverride(`${WORD_TYPE}.styles+xml`, '/word/glossary/styles.xml');
  const { Relationships } = document.Document;
  // docx 9.15 writes any type of relationship, but its list of types lacks this one.
  const type = `${RELATIONSHIPS}/glossaryDocument` as Parameters<typeof Relationships.addRelationship>[1];
  Relationships.addRelationship('Glossary', type, 'glossary/document.xml');
}

const glossaryRelationships =
  `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`;
