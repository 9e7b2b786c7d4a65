// Rules about which structure elements may stand in which (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4.2-14.8.4.3).
import type { Rule } from './rule.ts';
import type { StructureElement } from './structure-tree.ts';
import { unless } from './violation.ts';

const PARENTS: readonly (readonly [id: string, type: string, parents: readonly string[]])[] = [
  ['7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']],
  ['7.2-5', 'THead', ['Table']],
  ['7.2-6', 'TBody', ['Table']],
  ['7.2-7', 'TFoot', ['Table']],
  ['7.2-8', 'TH', ['TR']],
  ['7.2-9', 'TD', ['TR']],
  ['7.2-17', 'LI', ['L']],
  ['7.2-18', 'LBody', ['LI']],
  ['7.2-26', 'TOCI', ['TOC']],
];

const KIDS: readonly (readonly [id: string, type: string, kids: readonly string[]])[] = [
  ['7.2-3', 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  ['7.2-10', 'TR', ['TH', 'TD']],
  ['7.2-19', 'L', ['L', 'LI', 'Caption']],
  ['7.2-20', 'LI', ['Lbl', 'LBody']],
  ['7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']],
  ['7.2-36', 'THead', ['TR']],
  ['7.2-37', 'TBody', ['TR']],
  ['7.2-38', 'TFoot', ['TR']],
];

type Sequence = readonly (string | undefined)[];
type SequenceRule = readonly [id: string, type: string, holds: (kids: Sequence) => boolean, fault: string];

const SEQUENCES: readonly SequenceRule[] = [
  ['7.2-11', 'Table', (kids) => count(kids, 'THead') <= 1, 'has more than one THead'],
  ['7.2-12', 'Table', (kids) => count(kids, 'TFoot') <= 1, 'has more than one TFoot'],
  ['7.2-13', 'Table', (kids) => !kids.includes('TFoot') || kids.includes('TBody'), 'has TFoot but no TBody'],
  ['7.2-14', 'Table', (kids) => !kids.includes('THead') || kids.includes('TBody'), 'has THead but no TBody'],
  ['7.2-16', 'Table', (kids) => !kids.slice(1, -1).includes('Caption'), 'has a Caption in the middle'],
  ['7.2-28', 'TOC', (kids) => !kids.slice(1).includes('Caption'), 'has a Caption that is not the first kid'],
  ['7.2-39', 'Table', (kids) => count(kids, 'Caption') <= 1, 'has more than one Caption'],
  ['7.2-40', 'L', (kids) => !kids.slice(1).includes('Caption'), 'has a Caption that is not the first kid'],
];

/** The rules of this module. */
export const NESTING_RULES: readonly Rule[] = [
  ...PARENTS.map(([id, type, parents]) =>
    elementRule(
      id,
      type,
      ({ parent }) => parents.includes(parent?.role ?? ''),
      ({ parent }) => `stands in ${parent?.type ?? 'the root'}`,
    ),
  ),
  ...KIDS.map(([id, type, allowed]) =>
    elementRule(
      id,
      type,
      ({ kids }) => kids.every(({ role }) => allowed.includes(role ?? '')),
      ({ kids }) => `holds ${kids.map((kid) => kid.type).join(', ')}`,
    ),
  ),
  ...SEQUENCES.map(([id, type, holds, fault]) =>
    elementRule(
      id,
      type,
      ({ kids }) => holds(kids.map(({ role }) => role)),
      () => fault,
    ),
  ),
];

function elementRule(
  id: string,
  type: string,
  holds: (element: StructureElement) => boolean,
  fault: (element: StructureElement) => string,
): Rule {
  return {
    id,
    violations: ({ structure }) =>
      structure.elements
        .filter(({ role }) => role === type)
        .flatMap((element) => unless(holds(element), `${element.type} ${element.key} ${fault(element)}`)),
  };
}

function count(kids: Sequence, role: string): number {
  return kids.filter((kid) => kid === role).length;
}
