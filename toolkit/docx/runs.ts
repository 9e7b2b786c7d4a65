// Text as runs of Word. Every run says its language (ECMA-376-1 §17.3.2.20): a screen reader changes its voice by it.
import { type IRunOptions, Tab, TextRun } from 'docx';
import type { LocalizedText } from '../form/text.ts';
import { LOCALES, type Locale } from '../locales.ts';

/** How a run looks; its text and its language are given apart. */
export type Look = Omit<IRunOptions, 'text' | 'language' | 'children'>;

/** Set apart from the leading language by weight and colour. */
export const SECOND: Look = { style: 'SecondLanguage', bold: false };

export const run = (lang: Locale, text: string, look: Look = {}): TextRun =>
  new TextRun({ ...look, text, language: { value: LOCALES[lang].tag } });

export const tabRun = (lang: Locale): TextRun =>
  new TextRun({ children: [new Tab()], language: { value: LOCALES[lang].tag } });

/** Languages one below the other. `after` stands behind the leading one, on its line. */
export const stackedRuns = (
  text: LocalizedText,
  look: Look = {},
  { second = SECOND, after = [] }: { readonly second?: Look; readonly after?: readonly TextRun[] } = {},
): TextRun[] =>
  text.flatMap(({ lang, text }, at) =>
    at === 0 ? [run(lang, text, look), ...after] : [run(lang, text, { ...second, break: 1 })],
  );

/** Languages one after the other. */
export const inlineRuns = (text: LocalizedText, look: Look = {}, separator = ' / ', second: Look = SECOND): TextRun[] =>
  text.flatMap(({ lang, text: words }, at) =>
    at === 0 ? [run(lang, words, look)] : [run(text[0]?.lang ?? lang, separator, second), run(lang, words, second)],
  );
