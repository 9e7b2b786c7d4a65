// From a typed question to what is shown: loading, results, no results, and what went wrong, each in words and with a way on.
import { LOCALES, type Locale, locales } from '../../../toolkit/locales.ts';
import { type ListOptions, showResults } from './list.ts';
import { fill } from './words.ts';

/** The places on the page that are filled. */
export interface Places {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  /** A live region (WCAG 4.1.3). */
  readonly status: HTMLElement;
  /** Links that lead on; shown when there are no results to choose from. */
  readonly ways: HTMLElement;
  readonly again: HTMLButtonElement;
}

export interface Asking {
  /** Shows what there is for the text in the field. */
  readonly ask: () => Promise<void>;
}

/** Pieces of the index and texts of pages are fetched when somebody pauses, not for every letter. */
const PAUSE = 120;

export function startAsking({ input, list, status, ways, again }: Places, options: ListOptions): Asking {
  const { words, source, locale } = options;
  let asked = 0;
  /** The question whose results stand in the list. */
  let shown: string | undefined;
  const say = (sentence: string, { canRepeat = false, leadsOn = true } = {}) => {
    status.textContent = sentence;
    again.hidden = !canRepeat;
    ways.hidden = !leadsOn;
  };
  const fail = () => say(navigator.onLine ? words.failed : words.offline, { canRepeat: true });

  async function ask(pause = 0): Promise<void> {
    const turn = ++asked;
    const isOld = () => turn !== asked;
    const text = input.value.trim();
    // Made again, the links would lead to the pages and no more to the chapters that their texts have brought.
    if (text === shown) return;
    if (text === '') list.replaceChildren();
    if (!list.firstChild) say(text === '' ? words.hint : words.loading);
    const search = await source.search(locale).catch(() => undefined);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (isOld()) return;
    const answer = await search?.ask(text).catch(() => undefined);
    if (isOld()) return;
    shown = undefined;
    if (!search || !answer) {
      list.replaceChildren();
      return fail();
    }
    if (text === '') return say(words.hint);
    showResults(list, answer, search, options);
    const count = answer.results.length;
    if (options.withAll && count > options.most) addLink(locale, text, words.all);
    if (count === 0) {
      say(fill(words.none, { QUERY: text }));
      for (const word of answer.nearest) addLink(locale, word, fill(words.nearest, { QUERY: word }));
      return showOthers(text, isOld);
    }
    shown = text;
    const sentence = fill(count === 1 ? words.one : words.many, { COUNT: count, QUERY: text });
    say(answer.meant ? `${sentence} ${fill(words.meant, { QUERY: answer.meant })}` : sentence, { leadsOn: false });
  }

  /** Results in the other languages. */
  async function showOthers(text: string, isOld: () => boolean): Promise<void> {
    for (const other of locales.filter((one) => one !== locale)) {
      const search = await source.search(other).catch(() => undefined);
      const answer = await search?.ask(text).catch(() => undefined);
      const count = answer?.results.length ?? 0;
      if (isOld()) return;
      if (count > 0) addLink(other, text, fill(words.other, { LANGUAGE: LOCALES[other].ownName, COUNT: count }));
    }
  }

  const addLink = (target: Locale, text: string, name: string) =>
    list.append(linkItem(`${source.pageAddress(target, 'search')}?q=${encodeURIComponent(text)}`, name));

  input.addEventListener('input', () => void ask(PAUSE));
  again.addEventListener('click', () => {
    input.focus();
    void ask();
  });
  return { ask };
}

function linkItem(address: string, name: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'hit-link';
  link.href = address;
  link.textContent = name;
  const item = document.createElement('li');
  item.className = 'hit';
  item.append(link);
  return item;
}
