// Rules about structure elements: types and role map, pointers, headings, alternative texts (ISO 14289-1, 7.1,
// 7.3, 7.4, 7.7, 7.9). Nesting is in rules-nesting.ts. Own rules:
// struct.tree      every kid is an indirect structure element that stands in the tree once
// struct.parent    P names the element that holds this one as a kid
// struct.id-tree   the IDTree is sorted and leads exactly to the elements that have an ID
// struct.link      a Link element holds the annotation of its link
import type { TaggedDocument } from './document.ts';
import { asDict, asKey, keyAt, textAt, valueAt } from './objects.ts';
import type { Rule } from './rule.ts';
import type { StructureElement } from './structure-tree.ts';
import { isCircular, isStandardType } from './structure-types.ts';
import { unless, type Violation } from './violation.ts';

/** The rules of this module. */
export const STRUCTURE_RULES: readonly Rule[] = [
  { id: 'struct.tree', violations: ({ structure }) => structure.faults },
  each('7.1-5', (element) => element.role !== undefined, 'has a type that no role maps to a standard type'),
  {
    id: '7.1-6',
    violations: ({ structure: { roles } }) =>
      [...roles.keys()].flatMap((type) => unless(!isCircular(type, roles), `the role of ${type} leads into a loop`)),
  },
  {
    id: '7.1-7',
    violations: ({ structure: { roles } }) =>
      [...roles.keys()].flatMap((type) => unless(!isStandardType(type), `the standard type ${type} is remapped`)),
  },
  each('7.1-12', ({ dict }) => valueAt(dict, 'P') !== undefined, 'has no P'),
  each(
    'struct.parent',
    ({ dict, parent }, { structure }) => {
      const missing = valueAt(dict, 'P') === undefined;
      return missing || keyAt(dict, 'P') === (parent ? parent.key : structure.rootKey);
    },
    'has a P that is not its parent',
  ),
  each('7.3-1', (element) => element.role !== 'Figure' || hasReplacement(element), 'has neither Alt nor ActualText'),
  each('7.7-1', (element) => element.role !== 'Formula' || hasReplacement(element), 'has neither Alt nor ActualText'),
  { id: '7.4.2-1', violations: skippedLevels },
  each('7.4.4-1', ({ kids }) => kids.filter(({ role }) => role === 'H').length <= 1, 'holds more than one H'),
  { id: '7.4.4-2', violations: mixedHeadings },
  each('7.9-1', ({ role, dict }) => role !== 'Note' || !!textAt(dict, 'ID'), 'has no ID'),
  { id: '7.9-2', violations: repeatedNotes },
  { id: 'struct.id-tree', violations: idTreeFaults },
  each('struct.link', ({ role, objects }) => role !== 'Link' || objects.length > 0, 'holds no link annotation'),
];

function each(
  id: string,
  holds: (element: StructureElement, document: TaggedDocument) => boolean,
  fault: string,
): Rule {
  return {
    id,
    violations: (document) =>
      document.structure.elements.flatMap((element) =>
        unless(holds(element, document), `${element.type} ${element.key} ${fault}`),
      ),
  };
}

function hasReplacement({ dict }: StructureElement): boolean {
  return !!textAt(dict, 'Alt') || !!textAt(dict, 'ActualText');
}

function headingLevel({ role }: StructureElement): number | undefined {
  const level = /^H([1-6])$/.exec(role ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

function* skippedLevels({ structure }: TaggedDocument): Generator<Violation> {
  let last = 0;
  for (const element of structure.elements) {
    const level = headingLevel(element);
    if (level === undefined) continue;
    if (level > last + 1) yield { message: `H${level} ${element.key} follows ${last ? `H${last}` : 'no heading'}` };
    last = level;
  }
}

// 7.4.4-2 and 7.4.4-3 are the two sides of one fault; it is reported once.
function mixedHeadings({ structure }: TaggedDocument): Violation[] {
  const generic = structure.elements.some(({ role }) => role === 'H');
  const numbered = structure.elements.some((element) => headingLevel(element) !== undefined);
  return unless(!(generic && numbered), 'the document uses both H and H1 to H6');
}

function* repeatedNotes({ structure }: TaggedDocument): Generator<Violation> {
  const seen = new Set<string>();
  for (const { role, dict, key } of structure.elements) {
    const id = role === 'Note' ? textAt(dict, 'ID') : undefined;
    if (id !== undefined && seen.has(id)) yield { message: `Note ${key} repeats the ID ${id}` };
    if (id !== undefined) seen.add(id);
  }
}

function* idTreeFaults({ structure, context }: TaggedDocument): Generator<Violation> {
  const ids = [...structure.ids.keys()];
  if (ids.some((id, index) => index > 0 && id < (ids[index - 1] ?? ''))) yield { message: 'the IDTree is not sorted' };
  for (const [id, raw] of structure.ids) {
    if (textAt(asDict(context.lookup(raw)), 'ID') !== id)
      yield { message: `ID ${id} leads to ${raw}, which has another ID` };
  }
  for (const { dict, type, key } of structure.elements) {
    const id = textAt(dict, 'ID');
    const target = id === undefined ? undefined : structure.ids.get(id);
    if (id !== undefined && asKey(target) !== key) yield { message: `${type} ${key} is not in the IDTree as ${id}` };
  }
}
