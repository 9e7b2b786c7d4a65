// Reads what a built page says: its chapters, sentence by sentence, without menus, buttons and other languages.
import { fromHtml } from 'hast-util-from-html';
import { splitSentences } from '../search/fragment.ts';
import type { PageText } from '../search/map.ts';

type Root = ReturnType<typeof fromHtml>;
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

export interface ReadPage extends PageText {
  readonly title: string;
  readonly keywords: readonly string[];
}

/** What holds no text of the page. */
const SKIPPED = new Set('script style svg template noscript button select nav img object'.split(' '));
/** What ends a sentence, whatever its last sign. */
const BLOCKS = new Set(
  'p li ul ol fieldset legend dl dt dd h1 h2 h3 h4 table tr caption figure figcaption div section article aside blockquote details summary br'.split(
    ' ',
  ),
);

/** What may begin or end within a word; all else stands apart from its neighbours, be there a space between them or not. */
const WITHIN_WORDS = new Set(['abbr', 'wbr', 'button']);

/** An address of a file: its link is a handle, like a button. */
const FILE = /\/files\/\w/;

/** @param html of a whole page in `language` */
export function readPage(html: string, language: string): ReadPage {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const reader = new Reader(language);
  for (const node of fromHtml(main, { fragment: true }).children) reader.read(node);
  reader.endBlock();
  return { title: reader.title, keywords: readKeywords(html), chapters: reader.chapters };
}

function readKeywords(html: string): string[] {
  const [, content = ''] = /<meta name="keywords" content="([^"]*)"/.exec(html) ?? [];
  const [text] = fromHtml(content, { fragment: true }).children;
  return text?.type === 'text' ? text.value.split(', ') : [];
}

class Reader {
  title = '';
  readonly chapters: { anchor: string; heading: string; sentences: string[] }[] = [
    { anchor: '', heading: '', sentences: [] },
  ];
  readonly #language: string;
  #block = '';

  constructor(language: string) {
    this.#language = language;
  }

  read(node: Node): void {
    if (node.type === 'text') this.#block += node.value;
    if (node.type !== 'element' || this.#isSkipped(node)) return;
    if (node.tagName === 'tr') this.#readRow(node);
    else if (/^h[12]$/.test(node.tagName)) this.#readHeading(node);
    else this.#readParts(node);
  }

  #readParts({ tagName, children }: Element): void {
    const end = BLOCKS.has(tagName)
      ? () => this.endBlock()
      : WITHIN_WORDS.has(tagName)
        ? () => {}
        : () => this.#endWord();
    end();
    for (const child of children) this.read(child as Node);
    end();
  }

  #endWord(): void {
    if (/\S$/.test(this.#block)) this.#block += ' ';
  }

  endBlock(): void {
    const text = this.#takeBlock();
    const sentences = splitSentences(text).filter((sentence) => /\p{L}/u.test(sentence));
    this.chapters.at(-1)?.sentences.push(...sentences);
  }

  #takeBlock(): string {
    const text = this.#block
      .replaceAll('\u00ad', '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,;:!?)])/g, '')
      .trim();
    this.#block = '';
    return text;
  }

  #isSkipped({ tagName, properties }: Element): boolean {
    const { lang, hidden, download, href, dataPagefindIgnore } = properties;
    // A button that opens a note is a word of the text.
    const isWord = tagName === 'button' && properties['popoverTarget'] !== undefined;
    return (
      (SKIPPED.has(tagName) && !isWord) ||
      (typeof lang === 'string' && lang !== this.#language) ||
      (typeof href === 'string' && FILE.test(href)) ||
      [hidden, download, dataPagefindIgnore].some((value) => value !== undefined && value !== null && value !== false)
    );
  }

  /** The cells of a row as one line that reads. */
  #readRow(row: Element): void {
    this.endBlock();
    const cells = row.children.map((cell) => {
      this.read(cell as Node);
      return this.#takeBlock();
    });
    this.#block = cells.filter((cell) => cell !== '').join(' · ');
    this.endBlock();
  }

  #readHeading(heading: Element): void {
    this.endBlock();
    for (const child of heading.children) this.read(child as Node);
    const text = this.#takeBlock();
    if (heading.tagName === 'h1') this.title = text;
    else this.chapters.push({ anchor: String(heading.properties['id'] ?? ''), heading: text, sentences: [] });
  }
}
