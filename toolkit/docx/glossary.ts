// The glossary part with the prompts as building blocks (ECMA-376-1 §17.12): Word shows them again when a control is
// emptied. A glossary is a small document with styles of its own.
import type { Prompt } from './prompts.ts';
import { inlineRuns } from './runs.ts';
import { stableGuid } from './stable-id.ts';
import { stylePart } from './style-part.ts';
import { PLACEHOLDER } from './styles.ts';
import { BODY_FONT, pt } from './tokens.ts';
import { element, property, WORD, type Xml, xmlPart } from './xml-text.ts';

export const glossaryDocument = (prompts: readonly Prompt[]): string =>
  xmlPart('w:glossaryDocument', { 'xmlns:w': WORD }, [element('w:docParts', {}, prompts.map(buildingBlock))]);

function buildingBlock({ name, text }: Prompt): Xml {
  const look = { style: PLACEHOLDER.id };
  return element('w:docPart', {}, [
    element('w:docPartPr', {}, [
      property('w:name', name),
      element('w:category', {}, [property('w:name', 'General'), property('w:gallery', 'placeholder')]),
      element('w:types', {}, [property('w:type', 'bbPlcHdr')]),
      element('w:behaviors', {}, [property('w:behavior', 'content')]),
      property('w:guid', stableGuid(name)),
    ]),
    element('w:docPartBody', {}, [element('w:p', {}, inlineRuns(text, look, ' / ', look))]),
  ]);
}

/** The styles that the building blocks use. */
export const glossaryStyles = (): string =>
  stylePart({ defaults: { run: { font: BODY_FONT, size: pt(10.5) } }, characters: [PLACEHOLDER] });
