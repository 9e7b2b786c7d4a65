// The package (ECMA-376-2): every part of a document with its type, and how they belong to each other.
import { element, RELATIONSHIPS, xmlPart } from './xml-text.ts';
import { packParts } from './zip.ts';

/** A part of a package. */
export interface Part {
  /** In the package: `word/styles.xml`. */
  readonly path: string;
  /** What it is to the part that names it: the last step of the relationship's type. */
  readonly relation: keyof typeof TYPES;
  readonly content: string;
}

const OPEN = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The content type of each relation. */
const TYPES = {
  officeDocument: `${TYPE}.document.main+xml`,
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  styles: `${TYPE}.styles+xml`,
  settings: `${TYPE}.settings+xml`,
  webSettings: `${TYPE}.webSettings+xml`,
  fontTable: `${TYPE}.fontTable+xml`,
  header: `${TYPE}.header+xml`,
  footer: `${TYPE}.footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  glossaryDocument: `${TYPE}.document.glossary+xml`,
} as const;

/** The relationships of a part (ECMA-376-2 §9.3): what it names stands in its own folder or below. */
export interface Relationships {
  /** Undefined is the package itself. */
  readonly source: string | undefined;
  readonly targets: readonly Part[];
}

/** By which a part names one of its targets. @throws Error if it is none of them */
export function relationshipId({ source, targets }: Relationships, path: string): string {
  const at = targets.findIndex((target) => target.path === path);
  if (at < 0) throw new Error(`${source} has no relationship to ${path}.`);
  return `rId${at + 1}`;
}

/** The document as a zip file: the same parts always give the same bytes. */
export function packDocument(relationships: readonly Relationships[]): Uint8Array {
  const parts = relationships.flatMap(({ targets }) => targets);
  const files = [
    ['[Content_Types].xml', contentTypes(parts)],
    ...relationships.map((one) => [relationshipsPath(one), relationshipsPart(one)]),
    ...parts.map(({ path, content }) => [path, content]),
  ];
  const text = new TextEncoder();
  return packParts(Object.fromEntries(files.map(([path, content]) => [path, text.encode(content)])));
}

/** ECMA-376-2 §10.1.2.2. */
const contentTypes = (parts: readonly Part[]): string =>
  xmlPart('Types', { xmlns: `${OPEN}/content-types` }, [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, relation }) => element('Override', { PartName: `/${path}`, ContentType: TYPES[relation] })),
  ]);

const relationshipsPart = (relationships: Relationships): string =>
  xmlPart(
    'Relationships',
    { xmlns: `${OPEN}/relationships` },
    relationships.targets.map(({ path, relation }) =>
      element('Relationship', {
        Id: relationshipId(relationships, path),
        Type:
          relation === 'core-properties'
            ? `${OPEN}/relationships/metadata/core-properties`
            : `${RELATIONSHIPS}/${relation}`,
        Target: path.slice(folderOf(relationships).length),
      }),
    ),
  );

const folderOf = ({ source = '' }: Relationships): string => source.slice(0, source.lastIndexOf('/') + 1);

function relationshipsPath(relationships: Relationships): string {
  const folder = folderOf(relationships);
  return `${folder}_rels/${(relationships.source ?? '').slice(folder.length)}.rels`;
}
