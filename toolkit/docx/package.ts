// The package around the document (ECMA-376-2): the parts that docx has no option for, and always the same bytes.
import { type Document, Packer } from 'docx';
import type { LocalizedForm } from '../form/localize.ts';
import { coreProperties, type DocumentFacts } from './core-properties.ts';
import { fontTable } from './font-table.ts';
import { glossaryDocument, glossaryStyles } from './glossary.ts';
import { allPrompts } from './prompts.ts';
import { XML_DECLARATION } from './xml-text.ts';
import { packParts, unpackParts } from './zip.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Packs the document with its facts, fonts and prompts. */
export async function packDocument(
  document: Document,
  { words, ...facts }: DocumentFacts & Pick<LocalizedForm, 'words'>,
): Promise<Uint8Array> {
  addGlossary(document);
  const parts = [
    { path: 'docProps/core.xml', data: coreProperties(facts) },
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'word/glossary/document.xml', data: glossaryDocument(allPrompts(words)) },
    { path: 'word/glossary/styles.xml', data: glossaryStyles() },
    { path: 'word/glossary/_rels/document.xml.rels', data: glossaryRelationships },
  ];
  // docx takes the time of packing for every file of the zip.
  return packParts(unpackParts(await Packer.pack(document, 'uint8array', false, parts)));
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
