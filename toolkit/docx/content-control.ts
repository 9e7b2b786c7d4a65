// Content controls (ECMA-376-1 §17.5.2): the places of a Word document where something is filled in.
// They are not bound to custom XML: LibreOffice 7.4 and 25.2 write wrong values into bound data (docx.md §4).

import { DocumentError } from '../errors.ts';
import type { Input } from '../fields/field-type.ts';
import { LOCALES, type Locale } from '../locales.ts';
import type { LocalizedText } from '../text/text.ts';
import { TYPE_ELEMENTS } from './control-type.ts';
import { type PromptedKind, promptOf } from './prompts.ts';
import { type RunProperties, runProperties } from './properties.ts';
import { inlineRuns, run } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { stableId } from './stable-id.ts';
import { EMPTY_BOX, LONGEST_NAME, optionTag } from './tags.ts';
import { BOX_FONT, TEAL } from './tokens.ts';
import { element, property, type Xml } from './xml-text.ts';

/** A box to tick and what it stands for. */
export interface OptionBox {
  readonly control: Xml;
  readonly label: LocalizedText;
}

/**
 * The control of an input, to stand in a paragraph: tag = its id, title = its short label in the leading language.
 * @throws DocumentError if the tag or the title has more than 64 characters
 */
export function contentControl(input: Input, sheet: Sheet): Xml {
  const [lead] = sheet.languages;
  const title = input.shortLabel[0]?.text ?? input.id;
  if (input.kind === 'check' || input.kind === 'radio') return boxControl(input, input.id, title, lead);
  const prompt = promptOf(input.kind satisfies PromptedKind, sheet.words);
  const properties = [element('w:placeholder', {}, [property('w:docPart', prompt.name)]), element('w:showingPlcHdr')];
  const runs = inlineRuns(prompt.text, { style: 'PlaceholderText' }, ' / ', { style: 'PlaceholderText' });
  return assemble(input, {
    tag: input.id,
    title,
    lead,
    look: { style: 'FilledIn' },
    properties,
    runs,
  });
}

/** The boxes of a `radio` input, titled "label: option", or "option" where that is too long. @throws DocumentError as above */
export function optionControls(input: Input, { languages }: Sheet): OptionBox[] {
  const name = input.shortLabel[0]?.text ?? input.id;
  return (input.options ?? []).map((option) => {
    const short = option.label[0]?.text ?? option.id;
    const full = `${name}: ${short}`;
    const title = full.length > LONGEST_NAME ? short : full;
    return { control: boxControl(input, optionTag(input, option), title, languages[0]), label: option.label };
  });
}

function boxControl(input: Input, tag: string, title: string, lead: Locale): Xml {
  const look = { font: BOX_FONT, eastAsian: true };
  const runs = [run(lead, EMPTY_BOX, { ...look, style: 'TickBox' })];
  return assemble(input, { tag, title, lead, look, properties: [], runs });
}

interface Parts {
  readonly tag: string;
  readonly title: string;
  readonly lead: Locale;
  /** Of what is typed. */
  readonly look: RunProperties;
  readonly properties: readonly Xml[];
  readonly runs: readonly Xml[];
}

/** `w:sdt` with the children of `w:sdtPr` in the order of the schema (ECMA-376-1 §17.5.2.38). */
function assemble(input: Input, { tag, title, lead, look, properties, runs }: Parts): Xml {
  checkLength(tag, 'tag', input);
  checkLength(title, 'title', input);
  const sdtPr = element('w:sdtPr', {}, [
    runProperties({ ...look, language: LOCALES[lead].tag }),
    property('w:alias', title),
    property('w:tag', tag),
    property('w:id', stableId(tag)),
    // The control cannot be deleted, its text can; everything else in the document stays open to the coordinator.
    property('w:lock', 'sdtLocked'),
    ...properties,
    property('w15:color', TEAL),
    TYPE_ELEMENTS[input.kind](input, lead),
  ]);
  return element('w:sdt', {}, [sdtPr, element('w:sdtContent', {}, runs)]);
}

function checkLength(name: string, what: string, input: Input): void {
  if (name.length <= LONGEST_NAME) return;
  throw new DocumentError(
    `The ${what} "${name}" has ${name.length} characters; Word keeps ${LONGEST_NAME}.`,
    `field ${input.id}`,
    'Shorten the ids, or the label of the option.',
  );
}
