// Rules about annotations and their place in the structure (ISO 14289-1, 7.18). Fields are in rules-fields.ts.
// Hidden annotations and pop-ups are outside the rules. Own rule:
// form.order   Annots has the order of the structure, for viewers that tab through Annots and ignore Tabs
import type { TaggedDocument } from './document.ts';
import { type Maybe, nameAt, numberAt, textAt } from './objects.ts';
import type { Annotation } from './pages.ts';
import type { Rule } from './rule.ts';
import { attributesOf } from './table-grid.ts';
import { unless, type Violation } from './violation.ts';

const HIDDEN = 2;
const OTHER_THAN_ANNOT: ReadonlySet<Maybe<string>> = new Set(['Widget', 'Link', 'Popup', 'PrinterMark']);

/** The rules of this module. */
export const ANNOTATION_RULES: readonly Rule[] = [
  each('7.18.1-1', ({ subtype, element }) =>
    OTHER_THAN_ANNOT.has(subtype) || element?.role === 'Annot' ? undefined : 'is not in an Annot element',
  ),
  each('7.18.1-2', ({ subtype, dict, element }) => {
    const described = !!textAt(dict, 'Contents') || !!textAt(element?.dict, 'Alt');
    return OTHER_THAN_ANNOT.has(subtype) || described ? undefined : 'has neither Contents nor Alt';
  }),
  each('7.18.2-1', ({ subtype }) => (subtype === 'TrapNet' ? 'is forbidden' : undefined)),
  { id: '7.18.3-1', violations: wrongTabs },
  each('7.18.4-1', ({ subtype, element }) =>
    subtype !== 'Widget' || element?.role === 'Form' ? undefined : 'is not in a Form element',
  ),
  { id: '7.18.4-2', violations: crowdedForms },
  each('7.18.5-1', ({ subtype, element }) =>
    subtype !== 'Link' || element?.role === 'Link' ? undefined : 'is not in a Link element',
  ),
  each('7.18.5-2', ({ subtype, dict }) =>
    subtype !== 'Link' || textAt(dict, 'Contents') ? undefined : 'has no Contents',
  ),
  each('7.18.8-1', ({ subtype, element }) =>
    subtype === 'PrinterMark' && element ? 'is in the structure' : undefined,
  ),
  { id: 'form.order', violations: disorderedPages },
];

function each(id: string, fault: (annotation: Annotation) => Maybe<string>): Rule {
  return {
    id,
    violations: ({ annotations }) =>
      annotations.filter(isCovered).flatMap((annotation) => {
        const message = fault(annotation);
        const { subtype, key, page } = annotation;
        return message === undefined ? [] : [{ message: `${subtype} ${key} ${message}`, page }];
      }),
  };
}

function isCovered({ subtype, dict }: Annotation): boolean {
  return subtype !== 'Popup' && ((numberAt(dict, 'F') ?? 0) & HIDDEN) === 0;
}

function wrongTabs({ pages }: TaggedDocument): Violation[] {
  return pages.flatMap(({ annotations, dict, number }) =>
    unless(
      annotations.length === 0 || nameAt(dict, 'Tabs') === 'S',
      'Tabs is not S on a page with annotations',
      number,
    ),
  );
}

function* crowdedForms({ structure, annotations }: TaggedDocument): Generator<Violation> {
  const widgets = new Set(annotations.filter(({ subtype }) => subtype === 'Widget').map(({ key }) => key));
  for (const element of structure.elements) {
    if (element.role !== 'Form') continue;
    if (attributesOf(element, 'PrintField').some((attributes) => nameAt(attributes, 'Role'))) continue;
    const [reference, ...others] = element.objects;
    const single = others.length + element.kids.length + element.content.length === 0;
    const message = `Form ${element.key} does not hold exactly one widget`;
    yield* unless(single && reference !== undefined && widgets.has(reference.target), message);
  }
}

function disorderedPages({ pages, structure }: TaggedDocument): Violation[] {
  const places = structure.references.map(({ target }, index): [Maybe<string>, number] => [target, index]);
  // Of two references to one annotation the first counts.
  const rank = new Map(places.reverse());
  return pages.flatMap(({ annotations, number }) => {
    const ranks = annotations.map(({ key }) => rank.get(key)).filter((value) => value !== undefined);
    const ordered = ranks.every((value, index) => index === 0 || value > (ranks[index - 1] ?? -1));
    return unless(ordered, 'Annots is not in the order of the structure', number);
  });
}
