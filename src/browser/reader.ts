// Reads a text aloud, block by block, with a pause after which it goes on where it was.
import type { Say } from './said-words.ts';

type Voices = (lang: string) => SpeechSynthesisVoice | undefined;

/** What is read: the innermost blocks of a text. Lists of a choice open only on the screen. */
const BLOCKS = 'h1, h2, h3, p, li, dt, dd, th, td, legend, label, summary > span, option:not(:empty)';

/** Ends what is being read, so that only one place speaks at a time. */
let stopOther = () => {};

/** @returns what the button does: read, pause, go on */
export function makeReader(within: Element, button: HTMLElement, say: Say, voiceOf: Voices): () => void {
  /** Where it goes on. The browser's own pause ends the reading on phones. */
  let at = 0;
  let speaking = false;
  /** Counts the readings: what an ended one still reports is not heard. */
  let run = 0;
  const stop = () => {
    speaking = false;
    run++;
    speechSynthesis.cancel();
    button.textContent = say(at > 0 ? 'resume' : 'read');
  };
  const go = (texts: readonly Element[], own: number): void => {
    const text = texts[at];
    if (!text) {
      at = 0;
      stop();
      return;
    }
    speak(text, voiceOf, () => {
      if (own !== run) return;
      at++;
      go(texts, own);
    });
  };
  addEventListener('pagehide', () => speechSynthesis.cancel());
  return () => {
    const wasSpeaking = speaking;
    stopOther();
    if (wasSpeaking) return;
    stopOther = stop;
    speaking = true;
    button.textContent = say('pause');
    go(readable(within), run);
  };
}

/** Says a text in the voice of its language; one that no voice of the device can say is passed over. */
function speak(text: Element, voiceOf: Voices, end: () => void): void {
  const lang = text.closest<HTMLElement>('[lang]')?.lang ?? '';
  const voice = voiceOf(lang);
  if (!voice) {
    end();
    return;
  }
  const utterance = Object.assign(new SpeechSynthesisUtterance(spoken(text)), { lang, voice });
  utterance.addEventListener('end', end);
  utterance.addEventListener('error', end);
  speechSynthesis.speak(utterance);
}

/** The innermost blocks that are in sight. */
function readable(within: Element): Element[] {
  const isSeen = (element: Element) => (element.closest('select') ?? element).checkVisibility();
  const seen = [...within.querySelectorAll(BLOCKS)].filter((element) => isSeen(element) && spoken(element) !== '');
  return seen.filter((element) => !seen.some((other) => other !== element && element.contains(other)));
}

/** A text without its marks, its buttons, its faults and its second language. */
function spoken(element: Element): string {
  if (element.matches('.fault, .count')) return '';
  const copy = element.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden="true"], button, .also')) silent.remove();
  return copy.textContent?.trim() ?? '';
}
