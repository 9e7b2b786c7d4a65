// The package (ECMA-376-2): every part of a document with its type, and how they belong to each other.
import { element, XML_DECLARATION } from './xml-text.ts';
import { packParts } from './zip.ts';

/** A part of a package. */
export interface Part {
  /** In the package: `word/styles.xml`. */
  readonly path: string;
  /** What it is to the part that it belongs to: the last step of the relationship's address. */
  readonly relation: keyof typeof TYPES;
  readonly content: string;
}

const OPEN = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content type of each relation. */
const TYPES = {
  officeDocument: `${WORD}.document.main+xml`,
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  styles: `${WORD}.styles+xml`,
  settings: `${WORD}.settings+xml`,
  fontTable: `${WORD}.fontTable+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  glossaryDocument: `${WORD}.document.glossary+xml`,
} as const;

/** A part and the parts that belong to it, in folders below its own; undefined is the package itself. */
export interface Family {
  readonly of: string | undefined;
  readonly parts: readonly Part[];
}

/** By which a part names another one of its family. @throws Error if that is not in the family */
export function relationshipId({ parts }: Family, path: string): string {
  const at = parts.findIndex((part) => part.path === path);
  if (at < 0) throw new Error(`No part ${path} belongs to the document.`);
  return `rId${at + 1}`;
}

/** The document as a zip file: the same parts always give the same bytes. */
export function packDocument(families: readonly Family[]): Uint8Array {
  const parts = families.flatMap((family) => family.parts);
  const files = [
    ['[Content_Types].xml', contentTypes(parts)],
    ...families.map((family) => [relationshipsPath(family), relationships(family)]),
    ...parts.map(({ path, content }) => [path, content]),
  ];
  const text = new TextEncoder();
  return packParts(Object.fromEntries(files.map(([path, content]) => [path, text.encode(content)])));
}

/** §10.1.2.2. */
const contentTypes = (parts: readonly Part[]): string =>
  XML_DECLARATION +
  element('Types', { xmlns: `${OPEN}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, relation }) => element('Override', { PartName: `/${path}`, ContentType: TYPES[relation] })),
  ]);

/** §9.3. */
const relationships = (family: Family): string =>
  XML_DECLARATION +
  element(
    'Relationships',
    { xmlns: `${OPEN}/relationships` },
    family.parts.map(({ path, relation }) =>
      element('Relationship', {
        Id: relationshipId(family, path),
        Type:
          relation === 'core-properties' ? `${OPEN}/relationships/metadata/core-properties` : `${OFFICE}/${relation}`,
        Target: path.slice(folderOf(family).length),
      }),
    ),
  );

const folderOf = ({ of = '' }: Family): string => of.slice(0, of.lastIndexOf('/') + 1);

const relationshipsPath = (family: Family): string =>
  `${folderOf(family)}_rels/${(family.of ?? '').slice(folderOf(family).length)}.rels`;
