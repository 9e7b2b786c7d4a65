// Numbers for the roots of a language while a search map is made: every word gets its root, every phrase its roots.
import type { Locale } from '../../toolkit/locales.ts';
import { numberRoots, packNumbers } from '../search/codec.ts';
import { rulesOf } from '../search/languages/rules.ts';
import { fold, wordsOf } from '../search/letters.ts';

/** The words that tell something, folded: without stop words, unless there are no others. */
function tellingWords(text: string, locale: Locale): string[] {
  const { stopWords } = rulesOf(locale);
  const words = wordsOf(text).map(fold);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** All words of a language with their roots, and after them the roots of the other languages. */
export class RootNumbers {
  readonly words: readonly string[];
  readonly roots: readonly string[];
  readonly foreign: Readonly<Record<string, readonly string[]>>;
  readonly #own: Locale;
  readonly #numbers = new Map<string, number>();
  readonly #ofOwnWord = new Map<string, number>();

  /**
   * @param texts in the own language, of which every word is to be found
   * @param foreign by language, names that are to be found
   */
  constructor(own: Locale, texts: readonly string[], foreign: ReadonlyMap<Locale, readonly string[]>) {
    this.#own = own;
    this.words = distinct(texts.flatMap(wordsOf).map(fold));
    this.roots = numberRoots(this.words.map(rulesOf(own).root));
    this.foreign = Object.fromEntries(
      Array.from(foreign, ([locale, names]) => [
        locale,
        distinct(names.flatMap((name) => tellingWords(name, locale)).map(rulesOf(locale).root)),
      ]),
    );
    const all = [[own, this.roots] as const, ...Object.entries(this.foreign)];
    for (const [locale, roots] of all)
      for (const root of roots) this.#numbers.set(`${locale} ${root}`, this.#numbers.size);
    for (const word of this.words)
      this.#ofOwnWord.set(word, this.#numbers.get(`${own} ${rulesOf(own).root(word)}`) ?? 0);
  }

  /** @throws Error for a word that was not given to the constructor */
  ofWord(word: string, locale: Locale = this.#own): number {
    const folded = fold(word);
    const number =
      locale === this.#own
        ? this.#ofOwnWord.get(folded)
        : this.#numbers.get(`${locale} ${rulesOf(locale).root(folded)}`);
    if (number === undefined) throw new Error(`The search knows no word "${word}" (${locale}).`);
    return number;
  }

  /** The roots of a name, packed. */
  ofPhrase(text: string, locale: Locale = this.#own): string {
    return packNumbers(tellingWords(text, locale).map((word) => this.ofWord(word, locale)));
  }
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();
