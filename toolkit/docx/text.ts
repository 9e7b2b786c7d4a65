// Text as runs of Word, and paragraphs in one of the styles of styles.ts. Every run says its language (ECMA-376-1
// §17.3.2.20): a screen reader changes its voice by it.
import {
  type IContext,
  type IParagraphPropertiesOptions,
  type IRunOptions,
  type IRunPropertiesOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  ParagraphProperties,
  RunProperties,
  SimpleField,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx';
import { LOCALES, type Locale } from '../locales.ts';
import type { LocalizedText } from '../text/text.ts';

/**
 * Stands for a component that docx has to write once only, because its XML depends on nothing around it: some hundred runs
 * have a dozen looks, and docx copies all attributes of an element for each of them.
 */
class WrittenOnce extends XmlComponent {
  private readonly component: XmlComponent;
  private xml: IXmlableObject | undefined;

  constructor(component: XmlComponent) {
    super('');
    this.component = component;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.xml ??= this.component.prepForXml(context);
    return this.xml;
  }
}

/** Components of one kind by what makes them: plain data that says all of them. */
export class Looks<Options> {
  private readonly made = new Map<string, WrittenOnce>();

  /** @param make gives the component for options that were not there before */
  of(options: Options, make: () => XmlComponent): XmlComponent {
    const key = JSON.stringify(options);
    const known = this.made.get(key) ?? new WrittenOnce(make());
    this.made.set(key, known);
    return known;
  }
}

/** How a run looks; its text and its language are given apart. */
export interface Look {
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly noProof?: boolean;
  /** Starts on a new line. */
  readonly below?: boolean;
}

/** Set apart from the leading language by weight and colour. */
export const SECOND: Look = { style: 'SecondLanguage', bold: false };

const runLooks = new Looks<IRunPropertiesOptions>();
const paragraphLooks = new Looks<IParagraphPropertiesOptions>();

class SpokenRun extends TextRun {
  constructor(lang: Locale, { below, ...look }: Look, content: Pick<IRunOptions, 'text' | 'children'>) {
    super({ ...content, ...(below ? { break: 1 } : {}) });
    const options = { ...look, language: { value: LOCALES[lang].tag } };
    this.root[0] = runLooks.of(options, () => new RunProperties(options));
  }
}

export const run = (lang: Locale, text: string, look: Look = {}): TextRun => new SpokenRun(lang, look, { text });

export const tabRun = (lang: Locale): TextRun => new SpokenRun(lang, {}, { children: [new Tab()] });

/**
 * A number that the program counts (ECMA-376-1 §17.16.5.46 `PAGE`, §17.16.5.42 `NUMPAGES`). It says 1 until then: docx
 * writes no result, and Word has offered to repair documents whose fields say nothing (open-agreements issue 352).
 */
export class CountedNumber extends SimpleField {
  constructor(lang: Locale, instruction: 'PAGE' | 'NUMPAGES') {
    super(instruction);
    this.root.push(run(lang, '1'));
  }
}

/** Languages one below the other. `after` stands behind the leading one, on its line. */
export const stackedRuns = (
  text: LocalizedText,
  look: Look = {},
  { second = SECOND, after = [] }: { readonly second?: Look; readonly after?: readonly TextRun[] } = {},
): TextRun[] =>
  text.flatMap(({ lang, text }, at) =>
    at === 0 ? [run(lang, text, look), ...after] : [run(lang, text, { ...second, below: true })],
  );

/** Languages one after the other. */
export const inlineRuns = (text: LocalizedText, look: Look = {}, separator = ' / ', second: Look = SECOND): TextRun[] =>
  text.flatMap(({ lang, text: words }, at) =>
    at === 0 ? [run(lang, words, look)] : [run(text[0]?.lang ?? lang, separator, second), run(lang, words, second)],
  );

class StyledParagraph extends Paragraph {
  constructor(children: readonly ParagraphChild[], look: IParagraphPropertiesOptions) {
    super({ children });
    this.root[0] = paragraphLooks.of(look, () => new ParagraphProperties(look));
  }
}

/** @param more what this paragraph has beside its style */
export const paragraph = (
  style: string,
  children: readonly ParagraphChild[],
  more: Omit<IParagraphPropertiesOptions, 'style'> = {},
): Paragraph => new StyledParagraph(children, { style, ...more });
