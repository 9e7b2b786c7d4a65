// What an empty control says. Each text is a building block of the document's glossary (ECMA-376-1 §17.12), so that Word
// can put it back when a control is emptied. A glossary is a small document with styles of its own; docx has none.
import type { InputKind } from '../fields/field-type.ts';
import type { LocalizedForm } from '../form/localize.ts';
import { LOCALES } from '../locales.ts';
import { type LocalizedText, plainText } from '../text/text.ts';
import { element, type XmlElement } from '../xml/xml.ts';
import { BODY_FONT, PROMPT_STYLE, pt, type Sheet } from './sheet.ts';
import { stableId } from './tags.ts';

/** Namespace of WordprocessingML (ECMA-376-1, annex A). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type PromptWord = 'writeHint' | 'chooseHint' | 'pickDateHint' | 'signHint';

/** Check boxes show their glyph and need no prompt. */
const PROMPTS = {
  text: 'writeHint',
  'long-text': 'writeHint',
  date: 'pickDateHint',
  time: 'writeHint',
  choice: 'chooseHint',
  signature: 'signHint',
} as const satisfies Record<Exclude<InputKind, 'check' | 'radio'>, PromptWord>;

export type PromptedKind = keyof typeof PROMPTS;

const nameOf = (word: PromptWord): string => `Prompt-${word}`;

/** The building block that an input of this kind shows: its name and what it says. */
export const promptOf = (kind: PromptedKind, words: LocalizedForm['words']): { name: string; text: LocalizedText } => ({
  name: nameOf(PROMPTS[kind]),
  text: words[PROMPTS[kind]],
});

const property = (name: string, value: string | number): XmlElement => element(name, { 'w:val': value });

/** The body of word/glossary/document.xml: every prompt that a document may need. */
export const glossaryDocument = (sheet: Sheet): XmlElement =>
  element('w:glossaryDocument', { 'xmlns:w': WORD }, [
    element(
      'w:docParts',
      {},
      [...new Set(Object.values(PROMPTS))].map((word) => buildingBlock(word, sheet)),
    ),
  ]);

function buildingBlock(word: PromptWord, { languages, words }: Sheet): XmlElement {
  const name = nameOf(word);
  const look = element('w:rPr', {}, [
    property('w:rStyle', PROMPT_STYLE),
    property('w:lang', LOCALES[languages[0]].tag),
  ]);
  const text = element('w:t', { 'xml:space': 'preserve' }, [plainText(words[word])]);
  return element('w:docPart', {}, [
    element('w:docPartPr', {}, [
      property('w:name', name),
      element('w:category', {}, [property('w:name', 'General'), property('w:gallery', 'placeholder')]),
      element('w:types', {}, [property('w:type', 'bbPlcHdr')]),
      element('w:behaviors', {}, [property('w:behavior', 'content')]),
      property('w:guid', stableGuid(name)),
    ]),
    element('w:docPartBody', {}, [element('w:p', {}, [element('w:r', {}, [look, text])])]),
  ]);
}

/** A GUID made of `name` (§17.12.7): the same in every build. */
function stableGuid(name: string): string {
  const hex = [0, 1, 2, 3]
    .map((part) => stableId(`${part}|${name}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

/** The body of word/glossary/styles.xml: what the building blocks use. */
export function glossaryStyles({ colours }: Sheet): XmlElement {
  const face = Object.fromEntries(['ascii', 'hAnsi', 'cs', 'eastAsia'].map((range) => [`w:${range}`, BODY_FONT]));
  const standard = [element('w:rFonts', face), property('w:sz', pt(10.5)), property('w:szCs', pt(10.5))];
  return element('w:styles', { 'xmlns:w': WORD }, [
    element('w:docDefaults', {}, [element('w:rPrDefault', {}, [element('w:rPr', {}, standard)])]),
    element('w:style', { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' }, [
      property('w:name', 'Normal'),
    ]),
    element('w:style', { 'w:type': 'character', 'w:styleId': PROMPT_STYLE }, [
      property('w:name', 'Placeholder Text'),
      element('w:rPr', {}, [property('w:color', colours.muted)]),
    ]),
  ]);
}
