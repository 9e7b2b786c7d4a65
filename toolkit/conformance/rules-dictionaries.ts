// Rules about kinds of dictionaries wherever they stand in the file. Own rule:
// document.actions   links may go to a place or an address; nothing in the file starts anything else
import type { PDFDict } from 'pdf-lib';
import type { TaggedDocument } from './document.ts';
import { nameAt, textAt, valueAt } from './objects.ts';
import type { Rule } from './rule.ts';
import type { Violation } from './violation.ts';

const FORBIDDEN_ACTIONS: ReadonlySet<string> = new Set(
  (
    'GoToR GoToE Launch Thread Sound Movie Hide SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition ' +
    'Trans GoTo3DView RichMediaExecute'
  ).split(' '),
);

/** The rules of this module. */
export const DICTIONARY_RULES: readonly Rule[] = [
  each('7.11-1', (dict) => {
    const named = !!textAt(dict, 'F') && !!textAt(dict, 'UF');
    return valueAt(dict, 'EF') && !named ? 'an embedded file specification lacks F or UF' : undefined;
  }),
  each('7.18.6.2-1', (dict) => (isMediaClip(dict) && !textAt(dict, 'CT') ? 'a media clip lacks CT' : undefined)),
  each('7.18.6.2-2', (dict) => (isMediaClip(dict) && !valueAt(dict, 'Alt') ? 'a media clip lacks Alt' : undefined)),
  each('7.20-1', (dict) =>
    nameAt(dict, 'Subtype') === 'Form' && valueAt(dict, 'Ref') ? 'there is a reference XObject' : undefined,
  ),
  each('document.actions', (dict) => {
    const action = nameAt(dict, 'S') ?? '';
    return FORBIDDEN_ACTIONS.has(action) ? `there is an action of type ${action}` : undefined;
  }),
];

function each(id: string, fault: (dict: PDFDict) => string | undefined): Rule {
  return {
    id,
    *violations({ dictionaries }: TaggedDocument): Generator<Violation> {
      for (const dict of dictionaries) {
        const message = fault(dict);
        if (message !== undefined) yield { message };
      }
    },
  };
}

function isMediaClip(dict: PDFDict): boolean {
  return nameAt(dict, 'S') === 'MCD';
}
