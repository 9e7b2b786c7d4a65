// Leaves the terms of the glossary that have what is written in its field, in any language, and says how many.
import { keepInAddress } from './address.ts';

/** Joins the field to the rows. */
export function startGlossaryFilter(): void {
  const input = document.querySelector<HTMLInputElement>('#glossary-filter');
  if (!input) return;
  const rows = [...document.querySelectorAll<HTMLElement>('.glossary tbody tr')].map((row) => ({
    row,
    text: fold(row.textContent),
  }));
  const status = input.parentElement?.querySelector<HTMLElement>('[role="status"]');
  const update = () => {
    const wanted = fold(input.value.trim());
    for (const { row, text } of rows) row.hidden = !text.includes(wanted);
    const shown = rows.filter(({ row }) => !row.hidden).length;
    const sentence = shown > 0 ? status?.dataset['found']?.replace('[SHOWN]', String(shown)) : status?.dataset['none'];
    if (status) status.textContent = wanted ? (sentence ?? '') : '';
  };
  input.addEventListener('input', update);
  input.addEventListener('change', update);
  keepInAddress([input]);
}

/** Without capitals and accents, so that a keyboard that lacks a letter finds it too. */
const fold = (text: string): string =>
  text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
