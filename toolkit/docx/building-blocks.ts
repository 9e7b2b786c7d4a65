// What an empty control says: in a cell of a table as little as fits on a line, and nothing where a pen may write. Each text
// is a building block of the document's glossary (ECMA-376-1 §17.12), so that Word can put it back when a control is
// emptied. A glossary is a small document with styles of its own; docx has none.
import type { InputKind } from '../fields/field-type.ts';
import { LOCALES } from '../locales.ts';
import { plainText } from '../text/text.ts';
import { element, type XmlElement } from '../xml/xml.ts';
import { BODY_FONT, CELL_MARGIN, mm, PROMPT_STYLE, pt, type Sheet } from './sheet.ts';
import { stableId } from './tags.ts';

/** Namespace of WordprocessingML (ECMA-376-1, annex A). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type PromptWord = 'writeHint' | 'chooseHint' | 'pickDateHint';

/** Check boxes show their glyph and need no prompt; where one signs, none is to stand. */
const PROMPTS = {
  text: 'writeHint',
  'long-text': 'writeHint',
  date: 'pickDateHint',
  time: 'writeHint',
  choice: 'chooseHint',
  signature: undefined,
} as const satisfies Record<Exclude<InputKind, 'check' | 'radio'>, PromptWord | undefined>;

export type PromptedKind = keyof typeof PROMPTS;

interface Prompt {
  readonly name: string;
  readonly text: string;
}

/** Three en spaces: room to click on. Nobody types one, so that no answer is taken for a prompt. */
const BLANK: Prompt = { name: 'Prompt-blank', text: '\u2002'.repeat(3) };

const whole = (word: PromptWord, words: Sheet['words']): Prompt => ({
  name: `Prompt-${word}`,
  text: plainText(words[word]),
});

/** In the leading language. */
const short = (word: PromptWord, words: Sheet['words']): Prompt => ({
  name: `Prompt-${word}-short`,
  text: plainText(words[word].slice(0, 1)),
});

/** A letter of a table's 9.5 points is at most this wide on average. */
const LETTER = mm(1.9);

const fits = ({ text }: Prompt, width: number): boolean => text.length * LETTER <= width - 2 * CELL_MARGIN;

/**
 * The building block that an input of this kind shows. A cell's column says what to write: only a list says that it is one.
 * @param cellWidth of the cell of a table that the control stands in; left out where it has a line of its own
 */
export function promptOf(kind: PromptedKind, words: Sheet['words'], cellWidth?: number): Prompt {
  const word = PROMPTS[kind];
  if (!word) return BLANK;
  if (cellWidth === undefined) return whole(word, words);
  const candidates = kind === 'choice' ? [whole(word, words), short(word, words)] : [];
  return candidates.find((prompt) => fits(prompt, cellWidth)) ?? BLANK;
}

/** Every prompt that a document may need. */
const allPrompts = ({ words, languages }: Sheet): Prompt[] => [
  ...(['writeHint', 'chooseHint', 'pickDateHint'] as const).map((word) => whole(word, words)),
  ...(languages.length > 1 ? [short('chooseHint', words)] : []),
  BLANK,
];

const property = (name: string, value: string | number): XmlElement => element(name, { 'w:val': value });

/** The body of word/glossary/document.xml. */
export const glossaryDocument = (sheet: Sheet): XmlElement =>
  element('w:glossaryDocument', { 'xmlns:w': WORD }, [
    element(
      'w:docParts',
      {},
      allPrompts(sheet).map((prompt) => buildingBlock(prompt, sheet)),
    ),
  ]);

function buildingBlock({ name, text: shown }: Prompt, { languages }: Sheet): XmlElement {
  const look = element('w:rPr', {}, [
    property('w:rStyle', PROMPT_STYLE),
    property('w:lang', LOCALES[languages[0]].tag),
  ]);
  const text = element('w:t', { 'xml:space': 'preserve' }, [shown]);
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
