// What the scripts of a page say, with slots in capital letters: mostly in `data-words` of the element they work on.

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words of an element. */
export const wordsOf = (element: HTMLElement): Say => sayIn(JSON.parse(element.dataset['words'] ?? '{}'));

/** @returns what gives the sentence of a key with its slots filled: `say('left', { COUNT: 3 })` */
export const sayIn =
  (words: Readonly<Record<string, string>>): Say =>
  (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [slot, value]) => text.replace(`[${slot}]`, () => String(value)),
      words[key] ?? '',
    );

/** A button with a text. */
export function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = text;
  button.addEventListener('click', press);
  return button;
}

/** What is between the keys before something is said or kept, in milliseconds. */
export function afterPause(pause: number, act: () => void): () => void {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(act, pause);
  };
}
