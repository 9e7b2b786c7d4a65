// Answers out of a filled document, and into an empty one. What is read is what a person sees in the control, never
// what the file remembers beside it.

import { DocumentError } from '../errors.ts';
import { type Answers, checkAnswer } from '../form/answers.ts';
import type { AskedInput } from '../form/asked.ts';
import { attributeOf, childOf, findElements } from '../xml/xml.ts';
import { type Prompts, READERS, WRITERS } from './answer-kinds.ts';
import { findByPlace } from './by-place.ts';
import { type Control, findControls, readTick, writeTick } from './control-content.ts';
import { keywordsOf, type Parts, parsePart, replacePart, unpackParts } from './opened.ts';
import { inputOfTag, optionTag } from './tags.ts';

const DOCUMENT = 'word/document.xml';
const GLOSSARY = 'word/glossary/document.xml';

/** A file that was opened to read what it says. */
export interface FilledDocx {
  /** Keywords of its core properties (ECMA-376-2 §11); '' where there are none. */
  readonly keywords: string;
  /** The inputs that its controls belong to. */
  readonly names: readonly string[];
  readonly read: (inputs: readonly AskedInput[]) => Answers;
}

/**
 * The answers are '' also where two options are ticked, or the control is gone.
 * @param blank the form as it was downloaded: by it, controls that lost their tags are found by their place
 * @throws DocumentError if the file is no Word document, its XML is broken, or it lost its tags and was rearranged
 */
export function openDocx(bytes: Uint8Array, blank?: Uint8Array): FilledDocx {
  const parts = unpackParts(bytes);
  const document = parsePart(parts, DOCUMENT);
  const tagged = findControls(document);
  const lost = tagged.size === 0 && blank !== undefined;
  const controls = lost ? findByPlace(document, parsePart(unpackParts(blank), DOCUMENT)) : tagged;
  const prompts = promptsOf(parts);
  const readOne = (input: AskedInput): string => {
    const { id, kind } = input;
    if (kind === 'radio') return readRadio(input, controls);
    const values = (controls.get(id) ?? []).map((control) => READERS[kind](control, input, prompts));
    return values.find((value) => value !== '') ?? '';
  };
  return {
    keywords: keywordsOf(parts),
    names: [...new Set([...controls.keys()].map(inputOfTag))],
    read: (inputs) => Object.fromEntries(inputs.map((input) => [input.id, readOne(input)])),
  };
}

/**
 * The document with these answers in its controls; '' empties a control, and inputs without an answer stay as they are.
 * @throws DocumentError also if an answer has no input, no control, or is none of the options
 */
export function fillDocx(bytes: Uint8Array, inputs: readonly AskedInput[], answers: Answers): Uint8Array {
  const parts = unpackParts(bytes);
  const document = parsePart(parts, DOCUMENT);
  const controls = findControls(document);
  const prompts = promptsOf(parts);
  for (const [id, answer] of Object.entries(answers)) {
    const input = inputs.find((candidate) => candidate.id === id) ?? missing(id, 'place');
    const value = checkAnswer(withoutLimit(input), answer);
    if (input.kind === 'radio') fillRadio(input, value, controls);
    else
      for (const control of controls.get(id) ?? missing(id, 'control'))
        WRITERS[input.kind](control, input, value, prompts);
  }
  return replacePart(parts, DOCUMENT, document);
}

/** A control grows with its text. */
const withoutLimit = ({ maxLength: _, ...input }: AskedInput): AskedInput => input;

function readRadio(input: AskedInput, controls: ReadonlyMap<string, readonly Control[]>): string {
  const ticked = (input.options ?? []).filter((option) => controls.get(optionTag(input, option))?.some(readTick));
  return ticked.length === 1 ? (ticked[0]?.id ?? '') : '';
}

function fillRadio(input: AskedInput, value: string, controls: ReadonlyMap<string, readonly Control[]>): void {
  for (const option of input.options ?? []) {
    for (const control of controls.get(optionTag(input, option)) ?? missing(input.id, 'control'))
      writeTick(control, option.id === value);
  }
}

function missing(id: string, what: string): never {
  throw new DocumentError(
    `The document has no ${what} called ${id}.`,
    `field ${id}`,
    'Use the document of this form in its present version.',
  );
}

/** The building blocks of the document: what its controls show while they are empty. */
function promptsOf(parts: Parts): Prompts {
  if (!parts[GLOSSARY]) return new Map();
  const blocks = findElements(parsePart(parts, GLOSSARY), 'docPart');
  // A prompt in a control's properties is called docPart as well; a building block has a body.
  return new Map(
    blocks.flatMap((block) => {
      const body = childOf(block, 'docPartBody');
      return body ? [[attributeOf(childOf(childOf(block, 'docPartPr'), 'name')) ?? '', body] as const] : [];
    }),
  );
}
