// A content control of a finished document: found by its tag, read and written as a person sees it.

import { attributeOf, childOf, elementsOf, findElements, localName, type XmlElement } from '../xml/xml.ts';
import { EMPTY_BOX, TICKED } from './tags.ts';

export interface Control {
  readonly properties: XmlElement;
  readonly content: XmlElement;
}

/** Boxes as Word, LibreOffice and Google Docs draw them, ticked and empty; U+F0.. are those of the font Wingdings. */
const TICKED_GLYPH = /[\u2611\u2612\u2713\u2714\u2705\u25a0\u25a3\uf0fe\uf0fd]/;
const EMPTY_GLYPH = /[\u2610\u25a1\u25fb\uf0a8\uf06f]/;

/** What a blank prompt leaves beside an answer where a program keeps it (building-blocks.ts). */
const PROMPT_SPACES = /^\u2002+|\u2002+$/g;

/** Every control with its tag, in document order. A tag can stand twice: Word's copy and paste keeps it. */
export function findControls(document: XmlElement): Map<string, Control[]> {
  const controls = new Map<string, Control[]>();
  for (const element of findElements(document, 'sdt', new Set(['del', 'moveFrom', 'Fallback']))) {
    const properties = childOf(element, 'sdtPr');
    const content = childOf(element, 'sdtContent');
    const tag = attributeOf(childOf(properties, 'tag'));
    if (properties && content && tag) controls.set(tag, [...(controls.get(tag) ?? []), { properties, content }]);
  }
  return controls;
}

/** What the control shows, or '' while it shows its prompt; `prompts` are the building blocks by name. */
export function readText({ properties, content }: Control, prompts: ReadonlyMap<string, XmlElement>): string {
  const text = collect(content).replace(PROMPT_SPACES, '');
  const prompt = prompts.get(promptName(properties));
  const showsPrompt = !['0', 'false', 'off', undefined].includes(flag(childOf(properties, 'showingPlcHdr')));
  return showsPrompt || (prompt && visibleText(prompt) === text.trim()) ? '' : text;
}

/** Whether a box is ticked: by its glyph, and only without one by what the control remembers. */
export function readTick({ properties, content }: Control): boolean {
  const text = visibleText(content);
  if (TICKED_GLYPH.test(text)) return true;
  if (EMPTY_GLYPH.test(text)) return false;
  return ['1', 'true', 'on'].includes(attributeOf(childOf(childOf(properties, 'checkbox'), 'checked')) ?? '');
}

/** Shows a text, its lines apart; without a text the prompt comes back. */
export function writeText(
  { properties, content }: Control,
  text: string,
  prompts: ReadonlyMap<string, XmlElement>,
): void {
  const prompt = prompts.get(promptName(properties));
  const placeholder = childOf(properties, 'placeholder');
  properties.children = properties.children.filter((child) => child !== childOf(properties, 'showingPlcHdr'));
  if (text === '' && prompt && placeholder) {
    // The schema wants w:showingPlcHdr right behind w:placeholder (ECMA-376-1 §17.5.2.38).
    const at = properties.children.indexOf(placeholder);
    properties.children.splice(at + 1, 0, { name: 'w:showingPlcHdr', attributes: {}, children: [] });
    content.children = findElements(prompt, 'r');
  } else {
    content.children = [makeRun(properties, text)];
  }
}

export function writeTick({ properties, content }: Control, ticked: boolean): void {
  const checked = childOf(childOf(properties, 'checkbox'), 'checked');
  if (checked) checked.attributes['w14:val'] = ticked ? '1' : '0';
  for (const text of findElements(content, 't', UNSEEN)) text.children = [ticked ? TICKED : EMPTY_BOX];
}

const promptName = (properties: XmlElement): string =>
  attributeOf(childOf(childOf(properties, 'placeholder'), 'docPart')) ?? '';

/** An on-off element counts as on when it has no value (ECMA-376-1 §17.17.4). */
const flag = (element: XmlElement | undefined): string | undefined => element && (attributeOf(element) ?? 'true');

function makeRun(properties: XmlElement, text: string): XmlElement {
  const look = childOf(properties, 'rPr');
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== '');
  const written = pieces.map((piece): XmlElement => {
    const sign = piece === '\n' ? 'w:br' : piece === '\t' ? 'w:tab' : undefined;
    if (sign) return { name: sign, attributes: {}, children: [] };
    return { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [piece] };
  });
  return { name: 'w:r', attributes: {}, children: [...(look ? [look] : []), ...written] };
}

/** Struck-out text, field codes, properties, and the second copy of what a newer program draws otherwise. */
const UNSEEN: ReadonlySet<string> = new Set([
  'del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'sdtPr', 'sdtEndPr', 'rPr', 'pPr', 'tblPr', 'trPr', 'tcPr', 'pict', 'drawing', 'object',
]); // biome-ignore format: one list

/** Elements that begin a line: paragraphs, and the cells and rows around them. */
const LINES: ReadonlySet<string> = new Set(['p', 'tr', 'tc']);

/** Elements that stand for letters (ECMA-376-1 §17.3.3). */
const LETTERS: Readonly<Record<string, (element: XmlElement) => string>> = {
  t: ({ children }) => children.filter((child) => typeof child === 'string').join(''),
  sym: (element) => String.fromCodePoint(Number.parseInt(attributeOf(element, 'char') ?? '', 16) || 0xfffd),
  br: () => '\n',
  cr: () => '\n',
  tab: () => '\t',
  noBreakHyphen: () => '-',
};

/** The text, a line break for each new paragraph and `w:br`; nothing at its ends. */
export const visibleText = (element: XmlElement): string =>
  collect(element)
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();

function collect(element: XmlElement): string {
  let text = '';
  for (const child of elementsOf(element)) {
    const name = localName(child);
    if (UNSEEN.has(name)) continue;
    if (LINES.has(name) && text !== '') text += '\n';
    text += LETTERS[name]?.(child) ?? collect(child);
  }
  return text;
}
