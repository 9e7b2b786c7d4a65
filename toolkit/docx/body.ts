// word/document.xml and the parts that it shows on every page.
import type { Page } from './page.ts';
import { drawParagraph, type Paragraph } from './paragraph.ts';
import { type Block, drawBlock } from './table.ts';
import { mm } from './tokens.ts';
import { element, RELATIONSHIPS, WORD, type Xml, xmlPart } from './xml-text.ts';

const NAMESPACES = {
  'xmlns:w': WORD,
  'xmlns:r': RELATIONSHIPS,
};

/** What older programs may leave unread: boxes that Word can tick ([MS-DOCX] 2.6) and the colour of a control. */
const EXTENSIONS = {
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'mc:Ignorable': 'w14 w15',
};

/** Ids of the relationships of the document to what stands on every page. */
export interface PageParts {
  readonly header: string;
  readonly footer: string;
  readonly firstFooter: string;
}

export const documentPart = (blocks: readonly Block[], page: Page, parts: PageParts): string =>
  xmlPart('w:document', { ...NAMESPACES, ...EXTENSIONS }, [
    element('w:body', {}, [...blocks.map(drawBlock), section(page, parts)]),
  ]);

/** The first page has no running head (`w:titlePg`, ECMA-376-1 §17.10.6). */
const section = ({ landscape, width, height, head, margin }: Page, { header, footer, firstFooter }: PageParts): Xml =>
  element('w:sectPr', {}, [
    element('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    element('w:footerReference', { 'w:type': 'first', 'r:id': firstFooter }),
    element('w:pgSz', {
      'w:w': landscape ? height : width,
      'w:h': landscape ? width : height,
      'w:orient': landscape ? 'landscape' : 'portrait',
    }),
    element('w:pgMar', {
      'w:top': margin.top,
      'w:right': margin.right,
      'w:bottom': margin.bottom,
      'w:left': margin.left,
      'w:header': head,
      'w:footer': mm(8),
      'w:gutter': 0,
    }),
    element('w:titlePg'),
    element('w:docGrid', { 'w:linePitch': 360 }),
  ]);

/** @param name of its element: `w:hdr` or `w:ftr` */
export const pagePart = (name: string, paragraphs: readonly Paragraph[]): string =>
  xmlPart(name, NAMESPACES, paragraphs.map(drawParagraph));
