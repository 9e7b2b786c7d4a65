// Reads the structure tree (ISO 32000-1, 14.7.2-14.7.4) once, in reading order, with everything that elements
// claim: marked content and annotations. Collects what makes the tree unreadable; judges nothing else.
import { type PDFDict, PDFNumber, type PDFObject } from 'pdf-lib';
import { readNameTree, readNumberTree } from './object-trees.ts';
import { asDict, dictAt, keyAt, listAt, type Maybe, nameAt, numberAt, textAt } from './objects.ts';
import { type RoleMap, readRoleMap, resolveRole } from './structure-types.ts';
import type { Violation } from './violation.ts';

/** A marked-content sequence: the object number of its page or form XObject, and its MCID. */
export interface MarkedContentId {
  readonly stream: string;
  readonly mcid: number;
}

/** An object reference (OBJR): the object number of its target and of the page it names. */
interface ObjectReference {
  readonly target: string;
  readonly page: Maybe<string>;
}

/** One structure element. `role` is its standard type, `language` its own Lang, an ancestor's or the document's. */
export interface StructureElement {
  readonly key: string;
  readonly dict: PDFDict;
  readonly type: string;
  readonly role: Maybe<string>;
  readonly language: Maybe<string>;
  readonly parent: Maybe<StructureElement>;
  readonly kids: StructureElement[];
  readonly content: MarkedContentId[];
  readonly objects: ObjectReference[];
}

/** The structure tree, indexed. `elements` and `references` are in reading order. */
export interface StructureTree {
  readonly root: Maybe<PDFDict>;
  readonly language: Maybe<string>;
  readonly rootKey: Maybe<string>;
  readonly roles: RoleMap;
  readonly elements: StructureElement[];
  readonly byKey: Map<string, StructureElement>;
  readonly contentOwners: Map<string, StructureElement[]>;
  readonly objectOwners: Map<string, StructureElement[]>;
  readonly references: ObjectReference[];
  readonly parentTree: ReadonlyMap<number, PDFObject>;
  readonly ids: ReadonlyMap<string, PDFObject>;
  readonly faults: Violation[];
}

/** The key under which `contentOwners` files a marked-content sequence. */
export function contentKey({ stream, mcid }: MarkedContentId): string {
  return `${stream} ${mcid}`;
}

/** Reads the structure tree of a catalog; an untagged file gives a tree without root and elements. */
export function readStructureTree(catalog: PDFDict): StructureTree {
  const root = dictAt(catalog, 'StructTreeRoot');
  const tree: StructureTree = {
    root,
    language: textAt(catalog, 'Lang'),
    rootKey: keyAt(catalog, 'StructTreeRoot'),
    roles: readRoleMap(dictAt(root, 'RoleMap')),
    elements: [],
    byKey: new Map(),
    contentOwners: new Map(),
    objectOwners: new Map(),
    references: [],
    parentTree: new Map(readNumberTree(dictAt(root, 'ParentTree'))),
    ids: new Map(readNameTree(dictAt(root, 'IDTree'))),
    faults: [],
  };
  for (const kid of listAt(root, 'K')) readElement(tree, kid, undefined);
  return tree;
}

function readElement(tree: StructureTree, raw: PDFObject, parent: Maybe<StructureElement>): void {
  const key = raw.toString();
  const dict = asDict(tree.root?.context.lookup(raw));
  const fault = dict ? (raw === dict ? 'is not an indirect object' : undefined) : 'is no structure element';
  if (!dict || fault) {
    addFault(tree, parent, `a kid that ${fault} (${key})`);
  } else if (tree.byKey.has(key)) {
    addFault(tree, parent, `a kid that occurs twice in the tree (${key})`);
  } else {
    const element = createElement(tree, key, dict, parent);
    tree.byKey.set(key, element);
    tree.elements.push(element);
    parent?.kids.push(element);
    for (const kid of listAt(dict, 'K')) readKid(tree, element, kid);
  }
}

function createElement(tree: StructureTree, key: string, dict: PDFDict, parent: Maybe<StructureElement>) {
  const type = nameAt(dict, 'S') ?? '';
  const role = resolveRole(type, tree.roles);
  const language = textAt(dict, 'Lang') ?? (parent ? parent.language : tree.language);
  return { key, dict, type, role, language, parent, kids: [], content: [], objects: [] };
}

function readKid(tree: StructureTree, element: StructureElement, raw: PDFObject): void {
  const value = element.dict.context.lookup(raw);
  const dict = asDict(value);
  const kind = nameAt(dict, 'Type');
  const page = keyAt(dict, 'Pg') ?? keyAt(element.dict, 'Pg');
  if (value instanceof PDFNumber) claimContent(tree, element, page, value.asNumber());
  else if (kind === 'MCR') claimContent(tree, element, keyAt(dict, 'Stm') ?? page, numberAt(dict, 'MCID'));
  else if (kind === 'OBJR') claimObject(tree, element, keyAt(dict, 'Obj'), page);
  else readElement(tree, raw, element);
}

function claimContent(
  tree: StructureTree,
  element: StructureElement,
  stream: Maybe<string>,
  mcid: Maybe<number>,
): void {
  if (stream === undefined || mcid === undefined) {
    addFault(tree, element, 'marked content without page or MCID');
  } else {
    element.content.push({ stream, mcid });
    addOwner(tree.contentOwners, contentKey({ stream, mcid }), element);
  }
}

function claimObject(tree: StructureTree, element: StructureElement, target: Maybe<string>, page: Maybe<string>): void {
  if (target === undefined) {
    addFault(tree, element, 'an object reference without Obj');
  } else {
    element.objects.push({ target, page });
    tree.references.push({ target, page });
    addOwner(tree.objectOwners, target, element);
  }
}

function addOwner(owners: Map<string, StructureElement[]>, key: string, element: StructureElement): void {
  const list = owners.get(key);
  if (list) list.push(element);
  else owners.set(key, [element]);
}

function addFault(tree: StructureTree, element: Maybe<StructureElement>, fault: string): void {
  const owner = element ? `${element.type} ${element.key}` : 'the structure tree root';
  tree.faults.push({ message: `${owner} has ${fault}` });
}
