// Rules about the file as a whole and its catalog (ISO 14289-1, 6 and 7.1, 7.10, 7.15). Own rule:
// document.language   the catalog names a language; UA-1 asks for it only where nothing nearer tells one
import type { PDFDict } from 'pdf-lib';
import type { TaggedDocument } from './document.ts';
import { asDict, booleanAt, dictAt, elementsAt, textAt, valueAt } from './objects.ts';
import type { Rule } from './rule.ts';
import { unless, type Violation } from './violation.ts';

/** The rules of this module. */
export const DOCUMENT_RULES: readonly Rule[] = [
  {
    id: '6.1-1',
    violations: ({ bytes }) => unless(hasValidHeader(bytes), 'the header is not %PDF-1.0 to %PDF-1.7'),
  },
  {
    id: '6.2-1',
    violations: (document) => unless(markInfo(document, 'Marked') === true, 'MarkInfo/Marked is not true'),
  },
  {
    id: '7.1-4',
    violations: (document) => unless(markInfo(document, 'Suspects') !== true, 'MarkInfo/Suspects is true'),
  },
  { id: '7.1-10', violations: hiddenTitle },
  {
    id: '7.1-11',
    violations: ({ structure }) => unless(structure.elements.length > 0, 'there is no structure tree'),
  },
  { id: 'document.language', violations: ({ language }) => unless(!!language, 'the catalog has no Lang') },
  {
    id: '7.10-1',
    violations: (document) => layerConfigs(document, (config) => !textAt(config, 'Name'), 'has no Name'),
  },
  {
    id: '7.10-2',
    violations: (document) => layerConfigs(document, (config) => !!valueAt(config, 'AS'), 'has AS'),
  },
  {
    id: '7.15-1',
    violations: ({ form }) => unless(valueAt(form?.dict, 'XFA') === undefined, 'the form has an XFA part'),
  },
];

function hasValidHeader(bytes: Uint8Array): boolean {
  return /^%PDF-1\.[0-7][\r\n]/.test(String.fromCharCode(...bytes.subarray(0, 9)));
}

function markInfo({ catalog }: TaggedDocument, key: string): boolean | undefined {
  return booleanAt(dictAt(catalog, 'MarkInfo'), key);
}

function hiddenTitle({ catalog }: TaggedDocument): Violation[] {
  const shown = booleanAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle');
  return unless(shown === true, 'ViewerPreferences/DisplayDocTitle is not true');
}

function layerConfigs(
  { catalog, context }: TaggedDocument,
  isFaulty: (config: PDFDict) => boolean,
  fault: string,
): Violation[] {
  const properties = dictAt(catalog, 'OCProperties');
  const configs = [valueAt(properties, 'D'), ...elementsAt(properties, 'Configs')];
  return configs.flatMap((raw) => {
    const config = asDict(context.lookup(raw));
    return unless(!config || !isFaulty(config), `an optional content configuration ${fault}`);
  });
}
