// A built page of the site → the text of a page of the course: the article alone, in the few elements that Moodle keeps.
// Links within the course lead to its parts; others lead to the site, or are words where its address is not known.
import { fromHtml } from 'hast-util-from-html';
import { escapeHtml } from '../xml/html.ts';

type Root = ReturnType<typeof fromHtml>;
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/** Gives a link's address in the course; undefined leaves its words. */
export type Resolve = (address: string) => string | undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stays: blocks, and what stands within a line. */
const BLOCKS = words('h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td blockquote details summary');
const CELLS = words('td th');
const INLINE = words('strong em b i code small q');
/** What is dropped with all that is in it: buttons, pictures, aids of the screen. */
const DROPPED = words('script style link svg img picture template noscript nav input select fieldset form object');
/** Boxes of the site: each holds blocks, or is a paragraph. */
const BOXES = words('div section article aside figure figcaption header footer fieldset');
/** Attributes that mean something: places of links, and what heads a row or a column. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  th: ['scope'],
  td: ['colSpan', 'rowSpan'],
  ol: ['start'],
};

/**
 * @param html of a whole page
 * @returns lead and text of the page
 * @throws Error for a page without an article
 */
export function readArticle(html: string, resolve: Resolve): { readonly title: string; readonly html: string } {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const elements = elementsIn(fromHtml(main, { fragment: true }).children);
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const prose = elements.find(hasClass('prose'));
  if (!title || !prose) throw new Error('A page for the course has no title, or no text marked as prose.');
  const lead = elements.find(hasClass('lead'));
  const writer = new Writer(resolve);
  const parts = [...(lead ? [lead] : []), ...prose.children];
  return { title: textOf(title).trim(), html: writer.blocks(parts).join('\n') };
}

const hasClass =
  (name: string) =>
  ({ properties }: Element): boolean =>
    Array.isArray(properties?.['className']) && properties['className'].includes(name);

/** Every element, each before what is in it. */
const elementsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []));

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

/** Downloads are in the course's own folders; a button that shows a definition keeps its word. */
const isDropped = ({ tagName, properties: given }: Element): boolean =>
  DROPPED.has(tagName) ||
  (tagName === 'button' && given['popoverTarget'] === undefined) ||
  ['popover', 'hidden', 'download'].some((name) => given[name] !== undefined) ||
  given['ariaHidden'] === 'true';

const isElement = (node: Node): node is Element => node.type === 'element' && !isDropped(node);

const holdsBlocks = (node: Node): boolean =>
  isElement(node) && (BLOCKS.has(node.tagName) || BOXES.has(node.tagName) || node.children.some(holdsBlocks));

class Writer {
  readonly #resolve: Resolve;

  constructor(resolve: Resolve) {
    this.#resolve = resolve;
  }

  /** Blocks, in order; what stands between them becomes paragraphs. */
  blocks(nodes: readonly Node[]): string[] {
    const found: string[] = [];
    let between: Node[] = [];
    const endLine = () => {
      const line = this.#line(between).trim();
      if (line) found.push(`<p>${line}</p>`);
      between = [];
    };
    for (const node of nodes) {
      if (!holdsBlocks(node)) between.push(node);
      else {
        endLine();
        found.push(...this.#block(node as Element));
      }
    }
    endLine();
    return found;
  }

  #block(node: Element): string[] {
    const { tagName, children } = node;
    if (tagName === 'aside') return [`<blockquote>${titleOf(node)}${this.blocks(children).join('')}</blockquote>`];
    if (!BLOCKS.has(tagName)) return this.blocks(children);
    const inner = children.some(holdsBlocks) ? this.blocks(children).join('') : this.#line(children).trim();
    if (!inner && !CELLS.has(tagName)) return [];
    return [`<${tagName}${attributesOf(node)}>${inner}</${tagName}>`];
  }

  /** Spans that only the look of the site keeps apart get a space between them. */
  #line(nodes: readonly Node[]): string {
    let line = '';
    let afterSpan = false;
    for (const node of nodes) {
      const part = this.#inline(node);
      if (!part) continue;
      const span = isElement(node) && node.tagName === 'span';
      line += span && afterSpan && /\S$/.test(line) && /^\S/.test(part) ? ` ${part}` : part;
      afterSpan = span;
    }
    return line;
  }

  #inline(node: Node): string {
    if (node.type === 'text') return escapeHtml(node.value.replace(/[ \t\r\n]+/g, ' '));
    if (!isElement(node)) return '';
    const { tagName } = node;
    if (tagName === 'br') return '<br>';
    const inner = this.#line(node.children);
    if (!inner.trim()) return inner;
    if (tagName === 'a') return this.#link(node, inner);
    return INLINE.has(tagName) ? `<${tagName}>${inner}</${tagName}>` : inner;
  }

  #link({ properties: given }: Element, inner: string): string {
    const address = typeof given['href'] === 'string' ? this.#resolve(given['href']) : undefined;
    return address ? `<a href="${escapeHtml(address)}">${inner}</a>` : inner;
  }
}

/** A note shows its title with a sign, and says it as its name. */
const titleOf = ({ properties: { ariaLabel } }: Element): string =>
  typeof ariaLabel === 'string' ? `<p><strong>${escapeHtml(ariaLabel)}</strong></p>` : '';

function attributesOf({ tagName, properties: given }: Element): string {
  const kept = (KEPT[tagName] ?? []).filter((name) => given[name] !== undefined);
  return kept.map((name) => ` ${name.toLowerCase()}="${escapeHtml(String(given[name]))}"`).join('');
}
