// Rules that content, annotations and structure point at each other (ISO 32000-1, 14.7.4). veraPDF follows the
// pointers in one direction only; screen readers need both. Own rules:
// struct.parent-tree   StructParents, StructParent and ParentTree lead to the element that claims the thing
// struct.mcid          every MCID is in its content once and claimed by one element, and no other is claimed
// struct.object        every OBJR leads to an annotation of its page, and no annotation has two
import { PDFArray } from 'pdf-lib';
import type { MarkedContent } from './content-facts.ts';
import type { TaggedDocument } from './document.ts';
import { asKey, type Maybe, numberAt } from './objects.ts';
import type { Rule } from './rule.ts';
import { contentKey } from './structure-tree.ts';
import { unless, type Violation } from './violation.ts';

/** The rules of this module. */
export const PARENT_TREE_RULES: readonly Rule[] = [
  { id: 'struct.parent-tree', violations: contentParents },
  { id: 'struct.parent-tree', violations: annotationParents },
  { id: 'struct.parent-tree', violations: sharedKeys },
  { id: 'struct.parent-tree', violations: surplusEntries },
  { id: 'struct.mcid', violations: contentClaims },
  { id: 'struct.mcid', violations: emptyClaims },
  { id: 'struct.object', violations: objectReferences },
];

function* contentParents({ structure, pages, context }: TaggedDocument): Generator<Violation> {
  for (const { content, number } of pages) {
    for (const sequence of content.marked) {
      const { mcid, structParents } = sequence;
      const parents = structParents === undefined ? undefined : context.lookup(structure.parentTree.get(structParents));
      const named = parents instanceof PDFArray && mcid < parents.size() ? asKey(parents.get(mcid)) : undefined;
      const owner = structure.contentOwners.get(contentKey(sequence))?.[0]?.key;
      const message = `the ParentTree names ${named ?? 'nothing'} for MCID ${mcid}, the structure has ${owner}`;
      if (owner !== undefined) yield* unless(named === owner, message, number);
    }
  }
}

function* annotationParents({ annotations }: TaggedDocument): Generator<Violation> {
  for (const { key, structParent, element, subtype, page } of annotations) {
    if (structParent === undefined) continue;
    const claimed = element?.objects.some(({ target }) => target === key) ?? false;
    const message = `StructParent ${structParent} of ${subtype} ${key} leads to ${element?.key ?? 'no element'}`;
    yield* unless(claimed, `${message}, which has no OBJR to it`, page);
  }
}

/** Every key of the ParentTree that something in the file uses, with one entry per use. */
function usedKeys({ pages, annotations }: TaggedDocument): number[] {
  const streams = pages.flatMap(({ dict, key, content }) => {
    const forms = new Map(content.marked.map(({ stream, structParents }) => [stream, structParents]));
    return [...forms.set(key, numberAt(dict, 'StructParents')).values()];
  });
  return [...streams, ...annotations.map(({ structParent }) => structParent)].filter((key) => key !== undefined);
}

function* sharedKeys(document: TaggedDocument): Generator<Violation> {
  const seen = new Set<number>();
  for (const key of usedKeys(document)) {
    if (seen.has(key)) yield { message: `two pages or annotations share the ParentTree key ${key}` };
    seen.add(key);
  }
}

function* surplusEntries(document: TaggedDocument): Generator<Violation> {
  const { structure, context, pages } = document;
  const used = new Set(usedKeys(document));
  const marked = new Set(pages.flatMap(({ content }) => content.marked.map(parentKey)));
  for (const [key, raw] of structure.parentTree) {
    if (!used.has(key)) yield { message: `nothing uses the ParentTree key ${key}` };
    const parents = context.lookup(raw);
    const elements = parents instanceof PDFArray ? parents.asArray() : [];
    for (const [mcid, element] of elements.entries()) {
      const surplus = asKey(element) !== undefined && !marked.has(parentKey({ structParents: key, mcid }));
      if (surplus && used.has(key)) yield { message: `ParentTree ${key} names MCID ${mcid}, which no content has` };
    }
  }
  const next = numberAt(structure.root, 'ParentTreeNextKey') ?? Number.POSITIVE_INFINITY;
  yield* unless(next > Math.max(-1, ...structure.parentTree.keys()), 'ParentTreeNextKey is a key in use');
}

function parentKey({ structParents, mcid }: Pick<MarkedContent, 'structParents' | 'mcid'>): string {
  return `${structParents} ${mcid}`;
}

function* contentClaims({ structure, pages }: TaggedDocument): Generator<Violation> {
  for (const { content, number } of pages) {
    const seen = new Set<string>();
    for (const sequence of content.marked) {
      const key = contentKey(sequence);
      const owners = structure.contentOwners.get(key)?.length ?? 0;
      yield* unless(owners > 0, `no structure element claims MCID ${sequence.mcid}`, number);
      yield* unless(owners < 2, `${owners} structure elements claim MCID ${sequence.mcid}`, number);
      yield* unless(!seen.has(key), `MCID ${sequence.mcid} is in the content twice`, number);
      seen.add(key);
    }
  }
}

function* emptyClaims({ structure, pages }: TaggedDocument): Generator<Violation> {
  const marked = new Set(pages.flatMap(({ content }) => content.marked.map(contentKey)));
  for (const [key, [owner]] of structure.contentOwners) {
    yield* unless(marked.has(key), `${owner?.type} ${owner?.key} claims marked content ${key}, which is not drawn`);
  }
}

function* objectReferences({ structure, pages }: TaggedDocument): Generator<Violation> {
  const pageOf = new Map<Maybe<string>, string>();
  for (const { annotations, key } of pages) for (const annotation of annotations) pageOf.set(annotation.key, key);
  for (const { target, page } of structure.references) {
    const expected = pageOf.get(target);
    yield* unless(expected !== undefined, `an OBJR leads to ${target}, which is on no page`);
    yield* unless(expected === undefined || page === expected, `the OBJR of ${target} names page ${page}`);
  }
  for (const [target, owners] of structure.objectOwners) {
    yield* unless(owners.length < 2, `${owners.length} OBJR lead to ${target}`);
  }
}
