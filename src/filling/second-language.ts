// The form in two languages at once, for pairs who fill it in together. The words come from the form's page in the other
// language, which has the same texts in the same order; nobody who does not ask for them loads them.
import { textOf } from './names.ts';

const TEXTS =
  '.part-name, .intro, .name, .hint:not(.plain), .tick > span, .cell > label, summary > span, .printed > p, option:not(:empty)';

/** What the page says itself, before anything was added to it. */
const own = new Map<HTMLElement, string>();

/**
 * Shows the language that was chosen beside the page's own, or takes it away again.
 * @throws Error if it cannot be loaded; then the page is in its own language
 */
export async function showAlso(form: HTMLFormElement, choice: HTMLSelectElement): Promise<void> {
  const texts = [...form.querySelectorAll<HTMLElement>(TEXTS)];
  for (const text of texts) if (!own.has(text)) own.set(text, textOf(text));
  const put = (others: readonly string[], lang = '') => {
    for (const [at, text] of texts.entries()) addText(text, own.get(text) ?? '', others[at] ?? '', lang);
  };
  const { value, selectedOptions } = choice;
  put([]);
  if (!value) return;
  const others = await readTexts(value, texts.length);
  if (choice.value === value) put(others, selectedOptions[0]?.lang);
}

/** @throws Error if the page is not there or does not have the same form */
async function readTexts(address: string, count: number): Promise<string[]> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const texts = [...page.querySelectorAll(`.fill :is(${TEXTS})`)].map(textOf);
  if (!response.ok || texts.length !== count) throw new Error(`${address} has another form.`);
  return texts;
}

function addText(text: HTMLElement, own: string, other: string, lang: string): void {
  const differs = other !== '' && other !== own;
  if (text instanceof HTMLOptionElement) {
    text.text = differs ? `${own} / ${other}` : own;
    return;
  }
  text.querySelector('.also')?.remove();
  if (!differs) return;
  const also = document.createElement('span');
  Object.assign(also, { className: 'also', lang, textContent: other });
  text.append(also);
}
