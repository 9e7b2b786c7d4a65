// Tables as blocks: a row says in its head what stands in it, and numbered rows are opened one after the other.

import { makeButton, type Say } from '../browser/said-words.ts';
import { type Control, controlsIn, isTick } from './page-answers.ts';
import { reveal } from './reveal.ts';

/** What a reader sees in a control; nothing for boxes, which say nothing without their label. */
function seen(control: Control): string {
  if (isTick(control)) return '';
  return (control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : control.value) ?? '';
}

const isFilled = (control: Control): boolean => (isTick(control) ? control.checked : control.value !== '');

/** Joins all tables of the form. */
export function startRows(form: HTMLFormElement, say: Say): void {
  const updates = [...form.querySelectorAll<HTMLElement>('.rows')].map((table) => startTable(table, say));
  const update = () => {
    for (const one of updates) one();
  };
  form.addEventListener('change', update);
  form.addEventListener('reset', () => setTimeout(update));
  update();
}

/** @returns what brings the heads of the rows up to date */
function startTable(table: HTMLElement, say: Say): () => void {
  const rows = [...table.querySelectorAll<HTMLDetailsElement>('.row')];
  const button = makeButton('', () => {
    const [next] = rows.filter(({ hidden }) => hidden);
    const [first] = next ? controlsIn(next) : [];
    if (first) reveal(first);
    offer();
  });
  const offer = () => {
    const next = rows.find(({ hidden }) => hidden);
    button.hidden = !next;
    button.textContent = say('addRow', { ROW: next?.querySelector('summary span')?.textContent ?? '' });
  };
  if (table.dataset['numbered'] !== undefined) {
    for (const row of rows.slice(1)) row.hidden = true;
    table.after(button);
  }
  return () => {
    for (const row of rows) showHead(row);
    offer();
  };
}

function showHead(row: HTMLDetailsElement): void {
  const controls = controlsIn(row);
  const filled = controls.some(isFilled);
  row.classList.toggle('is-filled', filled);
  if (filled) row.hidden = false;
  const head = row.querySelector('small');
  if (head) head.textContent = controls.map(seen).filter(Boolean).slice(0, 3).join(' · ');
}
