// How many copies of what a pack's page shows for the numbers that stand in its fields.
import { type Copies, type Counted, type Counts, countCopies } from '../../toolkit/browser.ts';
import { announce } from './announce.ts';
import { checkField } from './faults.ts';

export const countInputs = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('[data-count]')];

/** The numbers of the group; undefined while one of them cannot be used. */
export function readCounts(): Counts | undefined {
  const inputs = countInputs();
  if (inputs.map(checkField).includes(false)) return undefined;
  const given = Object.fromEntries(inputs.map((input) => [input.dataset['count'], input.valueAsNumber]));
  const { P = 0, M = 0, C = 1, n = 0 } = given as Partial<Record<Counted, number>>;
  return { P, M, C, n, N: P + M };
}

/** The chosen print file: address, name, and where its sheets begin with their numbers of copies. */
export function chosenFile(counts: Counts) {
  const chosen = document.querySelector<HTMLInputElement>('.langset input:checked')?.value;
  const set = document.querySelector<HTMLElement>(`.of-set[data-set="${chosen}"]`);
  const sheets = JSON.parse(set?.dataset['sheets'] ?? '[]') as [number, Copies][];
  const end = Number(set?.dataset['pages'] ?? 0) + 1;
  return {
    file: set?.dataset['file'] ?? '',
    name: set?.dataset['name'] ?? '',
    sheets: sheets.map(([page, copies], at) => ({
      page,
      pages: (sheets[at + 1]?.[0] ?? end) - page,
      copies: countCopies(copies, counts),
    })),
  };
}

/** What stands for a number that cannot be told. */
const UNKNOWN = '–';

/** Fills the column of one's own group and the sum. */
export function showCopies(): void {
  const counts = readCounts();
  const show = (cell: Element, count: (counts: Counts) => number) => {
    cell.textContent = counts ? String(count(counts)) : UNKNOWN;
  };
  for (const cell of document.querySelectorAll<HTMLElement>('[data-copies]'))
    show(cell, (known) => countCopies(JSON.parse(cell.dataset['copies'] ?? '[]') as Copies, known));
  const paper = document.querySelector('[data-paper]');
  if (paper) show(paper, countPaper);
}

/** Says the sum to those who do not see it change. */
export function sayTotal(): void {
  const counts = readCounts();
  announce('total', '[COUNT]', counts ? String(countPaper(counts)) : '');
}

/** Every sheet begins on an odd page, so that two pages are a piece of paper. */
const countPaper = (counts: Counts): number =>
  chosenFile(counts).sheets.reduce((sum, { pages, copies }) => sum + copies * Math.ceil(pages / 2), 0);
