// Where a narrow line would break a long word after any letter, the word is parted at a syllable with a hyphen: for
// browsers that have no dictionary of its language. The points are elements without a text, which the style sheet shows
// as soft hyphens (CSS Text 3, section 6.1), so that nothing of them is copied, found or read aloud; only words that are
// broken get them.
import type { Syllables } from './syllables.ts';

/**
 * Letters of words that may not fit the narrowest places of a page, in a drawing or on a card: measured with letters of
 * 100 to 200 % from 320 px on.
 * @param line width of its lines, in the size of its letters
 */
const longFrom = (line: number): number => Math.min(Math.max(Math.floor(line * 0.7), 6), 12);
/** What is hidden from the eye stands in a pixel. */
const HIDDEN = 'thead, .visually-hidden';

/** Looks at once, and whenever lines change: the window, its letters or what is shown. */
export function partLongWords(main: HTMLElement): void {
  new ResizeObserver(async () => {
    const letters = longFrom(main.clientWidth / Number.parseFloat(getComputedStyle(main).fontSize));
    const broken = findBroken(main, RegExp(`\\p{L}{${letters},}`, 'gu'));
    for (const language of new Set(broken.map(languageOf))) {
      const words = broken.filter((word) => languageOf(word) === language);
      if (words[0] && !hasDictionary(language, words[0])) {
        const { loadSyllables } = await import('./syllables.ts');
        partWords(words, await loadSyllables(language));
      }
    }
  }).observe(main);
}

/** Words of which the letters stand on more than one line. */
function findBroken(main: HTMLElement, long: RegExp): Range[] {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words: Range[] = [];
  const range = new Range();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(long)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const [first, ...others] = range.getClientRects();
      // Lines of a heading overlap.
      const isBroken = others.some(({ top }) => first && top > first.top + first.height / 2);
      if (isBroken && !text.parentElement?.closest(HIDDEN)) words.push(range.cloneRange());
    }
  }
  return words;
}

const languageOf = ({ startContainer }: Range): string =>
  startContainer.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';

const known = new Map<string, boolean>();

/** Whether the browser parts words of a language by itself: a line too narrow for two syllables makes this one higher. */
function hasDictionary(language: string, word: Range): boolean {
  const before = known.get(language);
  if (before !== undefined) return before;
  const line = document.createElement('div');
  line.lang = language;
  line.textContent = word.toString();
  Object.assign(line.style, { position: 'absolute', width: '1px', overflowWrap: 'normal', hyphens: 'manual' });
  document.body.append(line);
  const height = line.offsetHeight;
  line.style.hyphens = 'auto';
  known.set(language, line.offsetHeight > height);
  line.remove();
  return hasDictionary(language, word);
}

/** The last first: the places of words before one that is parted stay. */
function partWords(words: readonly Range[], syllables: Syllables): void {
  for (const word of words.toReversed()) {
    const { startContainer: text, endContainer } = word;
    // Another look has parted it, or a script has put another text in its place.
    if (!(text instanceof Text) || text !== endContainer) continue;
    let end = word.endOffset;
    for (const syllable of syllables(word.toString()).slice(1).toReversed()) {
      end -= syllable.length;
      text.splitText(end).before(document.createElement('soft-hyphen'));
    }
  }
}
