// Where a narrow line would break a long word after any letter, the word is parted at a syllable with a hyphen: for
// browsers that have no dictionary of its language. The points are elements without a text, which the style sheet shows
// as soft hyphens (CSS Text 3, section 6.1), so that nothing of them is copied, found or read aloud; only words that are
// broken get them. Two numbers with a dash between are held together.
import { type Patterns, syllablesOf } from './syllables.ts';

interface Word {
  /** Where it stands, from the letter `at` on. */
  readonly text: Text;
  readonly at: number;
  readonly letters: string;
}

type LoadPatterns = (language: string) => Promise<Patterns | undefined>;

/** All of a page but the names of buttons in its head, which narrow screens show as pictures. */
const PARTS = '.site-title, main, .sidebar, .site-footer, .search .hits';
/** Words of fewer letters fit wherever there is text. What ends a sentence belongs to its last word. */
const LONG = /(\p{L}{5,})[.,:;!?…)”“]*/gu;
/** `3–4`: most browsers end a line after the dash. */
const RANGE = /(\d{1,2}[–-]\d{1,2})(?!\d)/g;
/** What is hidden from the eye stands in a pixel; what is of no language has no syllables (BCP 47: zxx). */
const LEFT_OUT = 'thead, .visually-hidden, [lang=zxx]';

/** Looks at once, and whenever lines change: the window, its letters or what is shown. */
export function partLongWords(load: LoadPatterns): void {
  /** Patterns of a language; nothing until they come, or where the browser has a dictionary. */
  const known = new Map<string, Patterns | undefined>();
  let width = innerWidth;
  const look = (parts: readonly Element[]) => {
    holdTogether(parts.flatMap((part) => findBroken(part, RANGE)));
    const broken = parts.flatMap((part) => findBroken(part, LONG));
    for (const language of new Set(broken.map(languageOf))) {
      const words = broken.filter((word) => languageOf(word) === language);
      const patterns = known.get(language);
      if (patterns) partWords(words, patterns);
      if (known.has(language) || hasDictionary(language, String(words[0]?.letters))) continue;
      known.set(language, undefined);
      // The lines may be others by then. Where nothing comes words are broken as before.
      load(language).then(
        (loaded) => {
          known.set(language, loaded);
          look(parts);
        },
        () => {},
      );
    }
  };
  const observer = new ResizeObserver((changes) => {
    if (innerWidth !== width) makeWhole();
    width = innerWidth;
    look(changes.map(({ target }) => target));
  });
  for (const part of document.querySelectorAll(PARTS)) observer.observe(part);
}

/** Words of a pattern of which the letters stand on more than one line. */
function findBroken(part: Element, pattern: RegExp): Word[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const words: Word[] = [];
  const range = new Range();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: whole, 1: letters = '', index: at } of text.data.matchAll(pattern)) {
      range.setStart(text, at);
      range.setEnd(text, at + whole.length);
      const [first, ...others] = range.getClientRects();
      // Lines of a heading overlap.
      const isBroken = others.some(({ top }) => first && top > first.top + first.height / 2);
      if (isBroken && !text.parentElement?.closest(LEFT_OUT)) words.push({ text, at, letters });
    }
  }
  return words;
}

const languageOf = ({ text }: Word): string => text.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';

/** Whether the browser parts words of a language by itself: a line too narrow for two syllables makes this one higher. */
function hasDictionary(language: string, word: string): boolean {
  const line = document.createElement('div');
  line.lang = language;
  line.textContent = word;
  Object.assign(line.style, { position: 'absolute', width: '1px', overflowWrap: 'normal', hyphens: 'manual' });
  document.body.append(line);
  const height = line.offsetHeight;
  line.style.hyphens = 'auto';
  const isParted = line.offsetHeight > height;
  line.remove();
  return isParted;
}

/** The last first: the places of words before one that is parted stay. */
function partWords(words: readonly Word[], patterns: Patterns): void {
  for (const { text, at, letters } of words.toReversed()) {
    // Another look has parted it, or a script has put another text in its place.
    if (!text.isConnected || !text.data.startsWith(letters, at)) continue;
    keepWhole(text);
    let end = at + letters.length;
    for (const syllable of syllablesOf(letters, patterns).slice(1).toReversed()) {
      end -= syllable.length;
      text.splitText(end).before(document.createElement('soft-hyphen'));
    }
  }
}

/** The last first, as below. */
function holdTogether(ranges: readonly Word[]): void {
  for (const { text, at, letters } of ranges.toReversed()) {
    keepWhole(text);
    const kept = document.createElement('kept-text');
    const range = text.splitText(at);
    range.splitText(letters.length);
    range.before(kept);
    kept.append(range);
  }
}

/** In a wider window other words are parted, or none. */
function makeWhole(): void {
  for (const parted of document.querySelectorAll('parted-text')) parted.replaceWith(parted.textContent ?? '');
}

/** A text of a grid or a row is one thing in it; in parts it would be several. */
function keepWhole(text: Text): void {
  if (text.parentElement?.matches('parted-text')) return;
  const whole = document.createElement('parted-text');
  text.before(whole);
  whole.append(text);
}
