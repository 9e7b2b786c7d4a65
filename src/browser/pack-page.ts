// A pack's page in the browser: the agenda follows its start, the copies follow the group, and the pack is made with
// every copy in it. Nothing is sent anywhere.
import {
  type Copies,
  type Counted,
  type Counts,
  countCopies,
  formatTime,
  loadMultiplier,
  parseClock,
} from '../../toolkit/browser.ts';

/** Joins the inputs to the tables. */
export function startPackPage(): void {
  document.documentElement.classList.add('has-script');
  const start = document.querySelector<HTMLInputElement>('[data-start]');
  start?.addEventListener('input', () => moveAgenda(start));
  for (const button of document.querySelectorAll<HTMLButtonElement>('.stepper button')) {
    button.addEventListener('click', () => step(button));
  }
  for (const input of countInputs()) input.addEventListener('input', () => followPairs(input));
  for (const radio of document.querySelectorAll('.langset input')) radio.addEventListener('change', showCopies);
  document
    .querySelector('[data-make]')
    ?.addEventListener('click', (event) => makePack(event.currentTarget as HTMLButtonElement));
  showCopies();
}

const countInputs = () => [...document.querySelectorAll<HTMLInputElement>('[data-count]')];

function moveAgenda(input: HTMLInputElement): void {
  if (!input.checkValidity() || input.value === '') return;
  const start = parseClock(input.value);
  for (const cell of document.querySelectorAll<HTMLElement>('[data-after]')) {
    cell.textContent = formatTime(start + Number(cell.dataset['after']), input.dataset['separator'] ?? ':');
  }
}

function step(button: HTMLButtonElement): void {
  const input = button.parentElement?.querySelector('input');
  if (!input) return;
  if (button.value === '1') input.stepUp();
  else input.stepDown();
  followPairs(input);
}

/** Every pair has a mentee: until somebody says another number of mentees, it is that of the pairs. */
function followPairs(changed: HTMLInputElement): void {
  const mentees = document.querySelector<HTMLInputElement>('[data-count="M"]');
  if (changed === mentees) mentees.dataset['own'] = '';
  else if (changed.dataset['count'] === 'P' && mentees && mentees.dataset['own'] === undefined)
    mentees.value = changed.value;
  showCopies();
}

function readCounts(): Counts {
  const given = Object.fromEntries(
    countInputs().map((input) => [input.dataset['count'], Math.max(1, Number(input.value) || 1)]),
  );
  const { P = 0, M = 0, C = 1, n = 0 } = given as Partial<Record<Counted, number>>;
  return { P, M, C, n, N: P + M };
}

/** The chosen print file: address, name, and where its sheets begin with their numbers of copies. */
function chosenFile() {
  const chosen = document.querySelector<HTMLInputElement>('.langset input:checked')?.value;
  const set = document.querySelector<HTMLElement>(`.of-set[data-set="${chosen}"]`);
  const counts = readCounts();
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

function showCopies(): void {
  const counts = readCounts();
  for (const cell of document.querySelectorAll<HTMLElement>('[data-copies]'))
    cell.textContent = String(countCopies(JSON.parse(cell.dataset['copies'] ?? '[]') as Copies, counts));
  const paper = document.querySelector('[data-paper]');
  // Every sheet begins on an odd page, so that two pages are a piece of paper.
  const pieces = chosenFile().sheets.map(({ pages, copies }) => copies * Math.ceil(pages / 2));
  if (paper) paper.textContent = String(pieces.reduce((sum, count) => sum + count, 0));
}

async function makePack(button: HTMLButtonElement): Promise<void> {
  const progress = document.querySelector<HTMLElement>('[data-progress]');
  const say = (text: string | undefined) => {
    if (progress) progress.textContent = text ?? '';
  };
  button.disabled = true;
  try {
    const { file, name, sheets } = chosenFile();
    const { multiplySheets } = await loadMultiplier();
    const pdf = new Uint8Array(await (await fetch(file)).arrayBuffer());
    const made = await multiplySheets(pdf, sheets, async (done, total) => {
      say(button.dataset['making']?.replace('[DONE]', String(done)).replace('[TOTAL]', String(total)));
      await new Promise((resolve) => setTimeout(resolve));
    });
    save(made.bytes, name);
    say(button.dataset['made']?.replace('[PAGES]', String(made.pages)));
  } catch (error) {
    say(button.dataset['failed']);
    console.error(error);
  } finally {
    button.disabled = false;
  }
}

function save(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/pdf' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
