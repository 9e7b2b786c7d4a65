// The parts that docx does not write as a form needs them, and the package (ECMA-376-2): the same bytes every time.
import { type Document, Packer } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { element, formatXml, type XmlElement } from '../xml/xml.ts';
import { ZIP_SETTINGS } from '../zip-settings.ts';
import { glossaryDocument, glossaryStyles, WORD } from './building-blocks.ts';
import { BODY_FONT, BOX_FONT, type Sheet, TITLE_FONT } from './sheet.ts';

export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly description: string;
  readonly keywords: string;
  /** BCP 47 tag of the leading language. */
  readonly language: string;
  /** Day of the version, `yyyy-mm-dd`. */
  readonly date: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Packs the document with its facts, fonts and prompts. */
export async function packDocument(document: Document, facts: DocumentFacts, sheet: Sheet): Promise<Uint8Array> {
  addPart(document, 'webSettings', 'webSettings.xml', `${WORD_TYPE}.webSettings+xml`);
  addPart(document, 'glossaryDocument', 'glossary/document.xml', `${WORD_TYPE}.document.glossary+xml`);
  document.ContentTypes.addOverride(`${WORD_TYPE}.styles+xml`, '/word/glossary/styles.xml');
  const bytes = await Packer.pack(document, 'uint8array', false, [
    part('docProps/core.xml', coreProperties(facts)),
    part('word/glossary/document.xml', glossaryDocument(sheet)),
    part('word/glossary/styles.xml', glossaryStyles(sheet)),
    ...ALIKE,
  ]);
  return packAgain(bytes);
}

function addPart(document: Document, relation: string, path: string, contentType: string): void {
  const { Relationships } = document.Document;
  // docx writes any type of relationship, but its list of types lacks these.
  const type = `${RELATIONSHIPS}/${relation}` as Parameters<typeof Relationships.addRelationship>[1];
  Relationships.addRelationship(relation, type, path);
  document.ContentTypes.addOverride(contentType, `/word/${path}`);
}

const part = (path: string, root: XmlElement) => ({ path, data: formatXml(root) });

/** docProps/core.xml (ECMA-376-2 §11): docx writes the present time there and no language. */
function coreProperties({ language, date, ...facts }: DocumentFacts): XmlElement {
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const time = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${date}T00:00:00Z`]);
  return element('cp:coreProperties', namespaces, [
    element('dc:title', {}, [facts.title]),
    element('dc:subject', {}, [facts.subject]),
    element('dc:creator', {}, [facts.creator]),
    element('cp:keywords', {}, [facts.keywords]),
    element('dc:description', {}, [facts.description]),
    element('cp:lastModifiedBy', {}, [facts.creator]),
    element('cp:revision', {}, ['1']),
    time('dcterms:created'),
    time('dcterms:modified'),
    element('dc:language', {}, [language]),
  ]);
}

const property = (name: string, value: string): XmlElement => element(name, { 'w:val': value });

/**
 * A font with the ten numbers that say what it looks like, and what may stand in for it where a computer lacks it
 * (ECMA-376-1 §17.8): docx names only fonts that it embeds.
 */
const font = (name: string, panose: string, family: string, ...instead: readonly string[]): XmlElement =>
  element('w:font', { 'w:name': name }, [
    ...instead.map((other) => property('w:altName', other)),
    property('w:panose1', panose),
    property('w:family', family),
  ]);

/** Parts that every document has alike. */
const ALIKE = [
  // Carlito and Gelasio have the same widths as Calibri and Georgia (Google, SIL OFL).
  part(
    'word/fontTable.xml',
    element('w:fonts', { 'xmlns:w': WORD }, [
      font(BODY_FONT, '020F0502020204030204', 'swiss', 'Carlito'),
      font(TITLE_FONT, '02040502050405020303', 'roman', 'Gelasio'),
      font(BOX_FONT, '020B0609070205080204', 'modern'),
    ]),
  ),
  // Optional by the standard, but Word for Mac has offered to repair documents without it (open-agreements issue 373).
  part(
    'word/webSettings.xml',
    element('w:webSettings', { 'xmlns:w': WORD }, [element('w:optimizeForBrowser'), element('w:allowPNG')]),
  ),
  part(
    'word/glossary/_rels/document.xml.rels',
    element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, [
      element('Relationship', { Id: 'rId1', Type: `${RELATIONSHIPS}/styles`, Target: 'styles.xml' }),
    ]),
  ),
];

/** With one date for all parts, where docx puts the time of packing, and in as few bytes as there can be. */
const packAgain = (zip: Uint8Array): Uint8Array => zipSync(unzipSync(zip), { ...ZIP_SETTINGS, level: 9 });
