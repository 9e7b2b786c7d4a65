// Filters of the forms library in the browser: shows what fits, counts what each option would leave, says how many.
import { keepInAddress, writeAddress } from './address.ts';

type Choices = Record<string, string>;

/** Joins the filters to the list of forms on the page. */
export function startFilters(): void {
  const box = document.querySelector<HTMLDetailsElement>('.filter-box');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('.filters input')];
  const cards = [...document.querySelectorAll<HTMLElement>('.form-card')];
  if (!box) return;
  keepInAddress(inputs);
  const update = () => show(inputs, cards);
  box.addEventListener('change', update);
  document.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const input of inputs) input.checked = input.defaultChecked;
    writeAddress(inputs);
    update();
    inputs.find(({ checked }) => checked)?.focus();
  });
  // A browser may bring back what was chosen after this script has run.
  addEventListener('pageshow', update);
  update();
  // Where style sheets cannot show what is folded, and where something is chosen.
  if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 50rem)').matches) box.open = true;
  if (inputs.some(({ checked, defaultChecked }) => checked && !defaultChecked)) box.open = true;
}

function show(inputs: readonly HTMLInputElement[], cards: readonly HTMLElement[]): void {
  const choices: Choices = Object.fromEntries(
    inputs.filter(({ checked }) => checked).map(({ name, value }) => [name, value]),
  );
  for (const card of cards) card.hidden = !fits(card, choices);
  for (const input of inputs) {
    const left = cards.filter((card) => fits(card, { ...choices, [input.name]: input.value })).length;
    const count = input.parentElement?.querySelector('small');
    if (count) count.textContent = String(left);
  }
  const shown = cards.filter(({ hidden }) => !hidden).length;
  const status = document.querySelector<HTMLElement>('[data-status]');
  if (status) status.textContent = (status.dataset.status ?? '').replace('[SHOWN]', String(shown));
  const none = document.querySelector<HTMLElement>('.library-none');
  if (none) none.hidden = shown > 0;
}

/** Whether a card carries every chosen value; an empty choice asks for nothing. */
const fits = (card: HTMLElement, choices: Choices): boolean =>
  Object.entries(choices).every(([name, value]) => !value || (card.dataset[name] ?? '').split(' ').includes(value));
