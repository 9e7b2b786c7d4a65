// Filters of the forms library in the browser: shows what fits, counts what each option would leave, says how many.

type Choices = Record<string, string>;

/** Joins the filters to the list of forms on the page. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters');
  const cards = [...document.querySelectorAll<HTMLElement>('.form-card')];
  if (!form) return;
  const update = () => show(form, cards, Object.fromEntries(new FormData(form)) as Choices);
  form.addEventListener('change', update);
  form.addEventListener('submit', (event) => event.preventDefault());
}

function show(form: HTMLFormElement, cards: readonly HTMLElement[], choices: Choices): void {
  for (const card of cards) card.hidden = !fits(card, choices);
  for (const input of form.querySelectorAll('input')) {
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
