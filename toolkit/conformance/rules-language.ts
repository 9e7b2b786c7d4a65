// Rules that the natural language of every text is known and well written (ISO 14289-1, 7.2).
// A Lang of the catalog settles all of them but 7.2-29.
import type { TaggedDocument } from './document.ts';
import { type Maybe, textAt, valueAt } from './objects.ts';
import type { Rule } from './rule.ts';
import { unless, type Violation } from './violation.ts';

const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/** The rules of this module. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    id: '7.2-2',
    violations: ({ catalog, language }) =>
      unless(!!language || !valueAt(catalog, 'Outlines'), 'nothing tells the language of the outline'),
  },
  elementText('7.2-21', 'ActualText'),
  elementText('7.2-22', 'Alt'),
  elementText('7.2-23', 'E'),
  annotationText('7.2-24', 'Contents'),
  annotationText('7.2-25', 'TU'),
  { id: '7.2-29', violations: malformedLanguages },
  spanText('7.2-30', 'ActualText'),
  spanText('7.2-31', 'Alt'),
  spanText('7.2-32', 'E'),
  spanText('7.2-34', 'text'),
];

function elementText(id: string, entry: string): Rule {
  return {
    id,
    violations: ({ structure }) =>
      structure.elements.flatMap(({ dict, language, type, key }) =>
        unless(
          language !== undefined || valueAt(dict, entry) === undefined,
          `nothing tells the language of ${entry} of ${type} ${key}`,
        ),
      ),
  };
}

function annotationText(id: string, entry: string): Rule {
  return {
    id,
    violations: ({ annotations, language }) =>
      annotations.flatMap(({ dict, element, page, key }) =>
        unless(
          (element?.language ?? language) !== undefined || valueAt(dict, entry) === undefined,
          `nothing tells the language of ${entry} of annotation ${key}`,
          page,
        ),
      ),
  };
}

function spanText(id: string, entry: string): Rule {
  return {
    id,
    violations: ({ pages }) =>
      pages.flatMap(({ content, number }) =>
        unless(!content.undetermined.includes(entry), `nothing tells the language of ${entry} in the content`, number),
      ),
  };
}

function* malformedLanguages({ catalog, structure, pages }: TaggedDocument): Generator<Violation> {
  yield* checkTag(textAt(catalog, 'Lang'), 'the catalog');
  for (const { dict, type, key } of structure.elements) yield* checkTag(textAt(dict, 'Lang'), `${type} ${key}`);
  for (const { content, number } of pages) {
    for (const tag of new Set(content.languages)) yield* checkTag(tag, 'a property list', number);
  }
}

function checkTag(tag: Maybe<string>, owner: string, page?: number): Violation[] {
  return unless(tag === undefined || LANGUAGE_TAG.test(tag), `Lang "${tag}" of ${owner} is no language tag`, page);
}
