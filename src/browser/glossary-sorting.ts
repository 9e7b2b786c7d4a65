// Sorts the glossary by the language whose head is pressed.

/** Joins the buttons in the heads to the rows. */
export function startSorting(): void {
  const table = document.querySelector<HTMLTableElement>('table.glossary');
  for (const button of table?.querySelectorAll<HTMLButtonElement>('[data-sort]') ?? []) {
    button.addEventListener('click', () => sortBy(table as HTMLTableElement, button));
  }
}

function sortBy(table: HTMLTableElement, button: HTMLButtonElement): void {
  const { sort, tag } = button.dataset;
  const compare = new Intl.Collator(tag).compare;
  const term = (row: HTMLTableRowElement) =>
    row.querySelector<HTMLElement>(`[data-language="${sort}"]`)?.dataset.term ?? '';
  const [body] = table.tBodies;
  body?.append(...[...body.rows].sort((one, two) => compare(term(one), term(two))));
  for (const head of table.querySelectorAll('thead th')) {
    head.setAttribute('aria-sort', head.contains(button) ? 'ascending' : 'none');
  }
}
