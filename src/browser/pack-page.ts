// A pack's page in the browser: the agenda follows its start, the copies follow the group. Nothing is sent anywhere.
import { formatTime, parseClock } from '../../toolkit/browser.ts';
import { keepInAddress, writeAddress } from './address.ts';
import { announce } from './announce.ts';
import { checkField } from './faults.ts';
import { countInputs, sayTotal, showCopies } from './pack-copies.ts';

/** Joins the inputs to the tables. */
export function startPackPage(): void {
  document.documentElement.classList.add('has-script');
  keepInAddress(addressed());
  const start = document.querySelector<HTMLInputElement>('[data-start]');
  start?.addEventListener('input', () => moveAgenda(start));
  if (start && start.value !== start.defaultValue) moveAgenda(start);
  for (const button of document.querySelectorAll<HTMLButtonElement>('.stepper button')) {
    button.addEventListener('click', () => step(button));
  }
  for (const input of countInputs()) input.addEventListener('input', () => followPairs(input));
  const mentees = menteesInput();
  if (mentees && mentees.value !== mentees.defaultValue) mentees.dataset['own'] = '';
  for (const radio of document.querySelectorAll('.langset input')) radio.addEventListener('change', showAndSay);
  setMentees();
  showCopies();
}

const addressed = () => [...document.querySelectorAll<HTMLInputElement>('[data-count], [data-start]')];
const menteesInput = () => document.querySelector<HTMLInputElement>('[data-count="M"]');

function moveAgenda(input: HTMLInputElement): void {
  const valid = checkField(input);
  if (!valid) announce('ends', '', '');
  if (!valid) return;
  const start = parseClock(input.value);
  const cells = [...document.querySelectorAll<HTMLElement>('[data-after]')];
  for (const cell of cells) {
    cell.textContent = formatTime(start + Number(cell.dataset['after']), input.dataset['separator'] ?? ':');
  }
  announce('ends', '[TIME]', cells.at(-1)?.textContent ?? '');
}

function step(button: HTMLButtonElement): void {
  const input = button.parentElement?.querySelector('input');
  if (!input) return;
  if (button.value === '1') input.stepUp();
  else input.stepDown();
  followPairs(input);
  writeAddress(addressed());
}

function followPairs(changed: HTMLInputElement): void {
  if (changed.dataset['count'] === 'M') changed.dataset['own'] = '';
  setMentees();
  showAndSay();
}

/** Every pair has a mentee: until somebody says another number of mentees, it is that of the pairs. */
function setMentees(): void {
  const [pairs, mentees] = [document.querySelector<HTMLInputElement>('[data-count="P"]'), menteesInput()];
  if (pairs && mentees && mentees.dataset['own'] === undefined) mentees.value = pairs.value;
}

function showAndSay(): void {
  showCopies();
  sayTotal();
}
