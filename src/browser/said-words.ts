// What the scripts of a page say: in `data-words` of the element that they work on, with slots in capital letters.

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** @returns the sentence of a key with its slots filled: `say('left', { COUNT: 3 })` */
export function wordsOf(element: HTMLElement): Say {
  const words = JSON.parse(element.dataset['words'] ?? '{}') as Record<string, string>;
  return (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [slot, value]) => text.replace(`[${slot}]`, () => String(value)),
      words[key] ?? '',
    );
}

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
