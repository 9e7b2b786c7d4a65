// Joins the buttons and the place for files. What they do is loaded when somebody asks for it.
import { takeBrought } from '../returning/brought.ts';
import { type Panel, panelOf } from './panel.ts';
import type { Ways } from './ways.ts';

/**
 * @param form after what was kept stands in it again
 * @param load gets the ways of the site or of a disk
 */
export function startTaking(form: HTMLFormElement, load: (files: string) => Promise<Ways>): void {
  const element = document.querySelector<HTMLElement>('[data-take]');
  if (!element) return;
  const [taking, returning] = [panelOf(form, element, 'take'), panelOf(form, element, 'back')];
  const begin = (panel: Panel, act: (ways: Ways) => Promise<void>) => {
    load(element.dataset['files'] ?? '')
      .then(act)
      .catch(() => panel.tell('offline'));
  };
  element.addEventListener('click', ({ target }) => {
    const format = target instanceof Element && target.closest<HTMLElement>('[data-as]')?.dataset['as'];
    if (format) begin(taking, async (ways) => (await import('./take.ts')).takeAway(format, taking, ways));
  });
  const takeBack = (file: File | undefined) => {
    if (!file) return;
    begin(returning, async (ways) => (await import('../returning/take-back.ts')).takeBack(file, returning, ways));
  };
  const input = element.querySelector<HTMLInputElement>('[data-back]');
  input?.addEventListener('change', () => {
    takeBack(input.files?.[0]);
    input.value = '';
  });
  catchDrops(element, takeBack);
  const brought = takeBrought(form.dataset['form']);
  if (brought) {
    element.scrollIntoView();
    begin(returning, async () => (await import('../returning/bring.ts')).bringIn(brought, returning));
  }
}

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
