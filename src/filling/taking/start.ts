// Joins the buttons and the place for files. What they do is loaded when somebody asks for it.
import { takeBrought } from '../returning/brought.ts';
import type { Acts } from './acts.ts';

/**
 * @param form after what was kept stands in it again
 * @param load gets what the buttons do, on the site or on a disk
 */
export function startTaking(form: HTMLFormElement, load: LoadActs): void {
  const element = document.querySelector<HTMLElement>('[data-take]');
  if (!element) return;
  const run = (half: 'take' | 'back', act: (acts: Acts) => Promise<void>) => {
    load(form, element)
      .then(act)
      .catch(() => {
        const said = element.querySelector(`[data-said="${half}"]`);
        if (said) said.textContent = element.dataset['offline'] ?? '';
      });
  };
  element.addEventListener('click', ({ target }) => {
    const format = target instanceof Element && target.closest<HTMLElement>('[data-as]')?.dataset['as'];
    if (format) run('take', ({ takeAway }) => takeAway(format));
  });
  const takeFile = (file: File | undefined) => {
    if (file) run('back', ({ takeBack }) => takeBack(file));
  };
  const input = element.querySelector<HTMLInputElement>('[data-back]');
  input?.addEventListener('change', () => {
    takeFile(input.files?.[0]);
    input.value = '';
  });
  catchDrops(element, takeFile);
  const brought = takeBrought(form.dataset['form']);
  if (brought) {
    element.scrollIntoView();
    run('back', ({ bringIn }) => bringIn(brought));
  }
}

export type LoadActs = (form: HTMLFormElement, element: HTMLElement) => Promise<Acts>;

/** A file may be dropped anywhere on the page: beside the place, a browser would open it and leave the page. */
function catchDrops(element: HTMLElement, take: (file: File | undefined) => void): void {
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    element.classList.add('is-awaited');
  });
  addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? element.classList.remove('is-awaited'));
  addEventListener('drop', (event) => {
    element.classList.remove('is-awaited');
    if (!holdsFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer?.files[0]);
  });
}
