// Rules about the content of pages (ISO 14289-1, 7.1 and 7.20). Own rules:
// content.syntax   marked-content operators come in pairs within one stream; text and XObjects find resources
import type { ContentFacts } from './content-facts.ts';
import type { TaggedDocument } from './document.ts';
import type { Rule } from './rule.ts';
import type { Violation } from './violation.ts';

/** The rules of this module. */
export const CONTENT_RULES: readonly Rule[] = [
  each('7.1-1', ({ artifactsInTagged: { length } }) => (length ? `${length} artifacts in tagged content` : undefined)),
  each('7.1-2', ({ taggedInArtifacts }) =>
    taggedInArtifacts.length ? `tagged content in artifacts: ${taggedInArtifacts.join(', ')}` : undefined,
  ),
  each('7.1-3', ({ untagged }) =>
    untagged.length
      ? `${untagged.length} painting operators (${[...new Set(untagged)].join(' ')}) are neither tagged nor artifacts`
      : undefined,
  ),
  each('content.syntax', ({ faults }) => faults[0]),
  { id: '7.20-2', violations: repeatedForms },
];

function each(id: string, fault: (facts: ContentFacts) => string | undefined): Rule {
  return {
    id,
    violations: ({ pages }) =>
      pages.flatMap(({ content, number }) => {
        const message = fault(content);
        return message === undefined ? [] : [{ message, page: number }];
      }),
  };
}

// The MCIDs of a form XObject belong to one place in the structure; a second drawing has none.
function* repeatedForms({ pages }: TaggedDocument): Generator<Violation> {
  const drawn = new Set<unknown>();
  for (const { content, number } of pages) {
    for (const { form, marked } of content.drawnForms) {
      if (marked && drawn.has(form)) yield { message: 'a form XObject with MCIDs is drawn again', page: number };
      drawn.add(form);
    }
  }
}
