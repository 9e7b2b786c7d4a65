// Text as runs of Word. Every run says its language (ECMA-376-1 §17.3.2.20): a screen reader changes its voice by it.

import { LOCALES, type Locale } from '../locales.ts';
import type { LocalizedText } from '../text/text.ts';
import { type RunProperties, runProperties } from './properties.ts';
import { element, textElement, type Xml } from './xml-text.ts';

/** How a run looks; its text and its language are given apart. */
export interface Look extends Omit<RunProperties, 'language'> {
  /** Starts on a new line. */
  readonly below?: boolean;
}

/** Set apart from the leading language by weight and colour. */
export const SECOND: Look = { style: 'SecondLanguage', bold: false };

export const run = (lang: Locale, text: string, { below = false, ...look }: Look = {}): Xml =>
  drawRun(lang, [...(below ? [element('w:br')] : []), preserve('w:t', text)], look);

export const tabRun = (lang: Locale): Xml => drawRun(lang, [element('w:tab')]);

/**
 * A number that the program counts: `PAGE` or `NUMPAGES` (§17.16.5.46, §17.16.5.42). It says 1 until then: Word has
 * offered to repair documents whose fields say nothing (open-agreements issue 352).
 */
export const countedRun = (lang: Locale, instruction: 'PAGE' | 'NUMPAGES'): Xml =>
  [mark('begin'), preserve('w:instrText', instruction), mark('separate'), preserve('w:t', '1'), mark('end')]
    .map((child) => drawRun(lang, [child]))
    .join('');

const mark = (type: string): Xml => element('w:fldChar', { 'w:fldCharType': type });

const drawRun = (lang: Locale, children: readonly Xml[], look: RunProperties = {}): Xml =>
  element('w:r', {}, [runProperties({ ...look, language: LOCALES[lang].tag }), ...children]);

const preserve = (name: string, text: string): Xml => textElement(name, text, { 'xml:space': 'preserve' });

/** Languages one below the other. `after` stands behind the leading one, on its line. */
export const stackedRuns = (
  text: LocalizedText,
  look: Look = {},
  { second = SECOND, after = [] }: { readonly second?: Look; readonly after?: readonly Xml[] } = {},
): Xml[] =>
  text.flatMap(({ lang, text }, at) =>
    at === 0 ? [run(lang, text, look), ...after] : [run(lang, text, { ...second, below: true })],
  );

/** Languages one after the other. */
export const inlineRuns = (text: LocalizedText, look: Look = {}, separator = ' / ', second: Look = SECOND): Xml[] =>
  text.flatMap(({ lang, text: words }, at) =>
    at === 0 ? [run(lang, words, look)] : [run(text[0]?.lang ?? lang, separator, second), run(lang, words, second)],
  );
