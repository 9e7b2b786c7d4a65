// Results as a list of links.
import { formatSize } from '../../../toolkit/browser.ts';
import type { Locale } from '../../../toolkit/locales.ts';
import { makeExcerpt } from '../excerpt.ts';
import type { Answer, Result, Search } from '../search.ts';
import type { Source } from './source.ts';
import { fill, type SearchWords } from './words.ts';

export interface ListOptions {
  readonly locale: Locale;
  readonly words: SearchWords;
  readonly source: Source;
  /** How many results are shown. */
  readonly most: number;
  /** Whether forms and packs offer their files beside the link to their page. */
  readonly withFiles: boolean;
  /** Whether a last link leads to the page with all results. */
  readonly withAll: boolean;
}

/** Fills `list` with the results of an answer; their texts follow. */
export function showResults(list: HTMLElement, answer: Answer, search: Search, options: ListOptions): void {
  const items = new Map(answer.results.slice(0, options.most).map((result) => [makeItem(result, options), result]));
  list.replaceChildren(...items.keys());
  const inView = new IntersectionObserver((changes) => {
    for (const { isIntersecting, target } of changes) {
      const result = items.get(target as HTMLElement);
      if (!isIntersecting || !result) continue;
      inView.unobserve(target);
      void addText(result, target, answer, search, options);
    }
  });
  for (const item of items.keys()) inView.observe(item);
}

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
};

function makeItem(result: Result, options: ListOptions): HTMLElement {
  const { words } = options;
  const name = element('b', '', result.kind === 'term' ? result.term.term : result.entry.title);
  const link = element('a', 'hit-link', name, ' ', element('span', 'hit-kind', kindOf(result, words)));
  link.href = addressOf(result, options);
  const text = element('p', 'hit-text', '');
  const item = element('li', 'hit', link, text);
  item.dataset['kind'] = result.kind;
  if (options.withFiles && result.kind !== 'term' && result.entry.files) {
    item.append(
      element(
        'p',
        'hit-files',
        ...result.entry.files.flatMap((file) => [fileLink(file, result.entry.title, options), ' ']),
      ),
    );
  }
  return item;
}

const kindOf = (result: Result, words: SearchWords): string =>
  fill(words[result.kind], { CODE: result.kind === 'term' ? '' : (result.entry.code ?? '') });

/** @param chapter anchor of the place on the page */
function addressOf(result: Result, { source, locale }: ListOptions, chapter?: string): string {
  if (result.kind === 'term') return source.pageAddress(locale, result.glossary, result.term.anchor);
  return source.pageAddress(locale, result.entry.slug, result.kind === 'sheet' ? 'contents' : chapter);
}

/** What the file is of is said to those who do not see where the link stands. */
function fileLink(
  [format, path, bytes]: readonly [string, string, number],
  title: string,
  { source, locale }: ListOptions,
): HTMLElement {
  const link = element(
    'a',
    '',
    `${format} `,
    element('small', '', formatSize(bytes, locale)),
    element('span', 'visually-hidden', `, ${title}`),
  );
  link.href = source.fileAddress(path);
  link.download = path.split('/').at(-1) ?? '';
  return link;
}

/**
 * The chapter of its page that says most, and a sentence of it, or what a word means: each is fetched, so only for what is
 * in view.
 */
async function addText(
  result: Result,
  item: Element,
  answer: Answer,
  { read, explain, chapterOf, root }: Search,
  options: ListOptions,
): Promise<void> {
  const place = item.querySelector('.hit-text');
  const link = item.querySelector<HTMLAnchorElement>('.hit-link');
  if (result.kind === 'sheet' || !place || !link) return;
  if (result.kind === 'term') {
    place.textContent = await explain(result.term).catch(() => '');
    return;
  }
  const text = await read(result.entry).catch(() => undefined);
  if (!text) return;
  const chapter = chapterOf(result.entry, text, answer);
  if (chapter) {
    link.href = addressOf(result, options, chapter.anchor);
    link.querySelector('b')?.append(` › ${chapter.heading}`);
  }
  const pieces = makeExcerpt(text, chapter?.anchor, { roots: answer.roots, root });
  place.replaceChildren(...pieces.map((piece) => (piece.isFound ? element('mark', '', piece.text) : piece.text)));
}
