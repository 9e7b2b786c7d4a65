// The search dialog: open at once and ready to be typed into; what it needs is loaded meanwhile.
import type { Locale } from '../../../toolkit/locales.ts';
import type { Asking, Places } from './asking.ts';
import { partOf } from './parts.ts';
import type { SearchWords } from './words.ts';

/** Results that fit a dialog, so that all are in view; the page of the search shows more. */
export const MOST_IN_DIALOG = 5;

async function loadAsking(places: Places, locale: Locale, base: string, words: SearchWords): Promise<Asking> {
  const [{ startAsking }, { siteSource }] = await Promise.all([import('./asking.ts'), import('./source.ts')]);
  const source = siteSource(base);
  return startAsking(places, { locale, words, source, most: MOST_IN_DIALOG, withFiles: true, withAll: true });
}

/** Joins every link to the search, and Ctrl+K, to the dialog of the page. */
export function startDialog(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#search');
  const form = dialog?.querySelector('form');
  const input = form?.querySelector('input');
  if (!dialog || !form || !input) return;
  const { locale, base = '/', words = '{}' } = dialog.dataset;
  const said = JSON.parse(words) as SearchWords;
  const list = partOf(dialog, 'list');
  const status = partOf(dialog, 'status');
  const again = partOf<HTMLButtonElement>(dialog, 'again');
  const places = { input, list, status, ways: partOf(dialog, 'ways'), again };
  let asking: Promise<Asking> | undefined;
  const ask = async () => {
    if (!asking) status.textContent = said.loading;
    asking ??= loadAsking(places, locale as Locale, base, said);
    try {
      await (await asking).ask();
    } catch {
      asking = undefined;
      status.textContent = navigator.onLine ? said.failed : said.offline;
      again.hidden = false;
    }
  };
  again.addEventListener('click', () => {
    // A script that did not come once does not come again to the same page in every browser; the page of the search is new.
    if (!asking && navigator.onLine) form.submit();
    else if (!asking) void ask();
  });
  const open = () => {
    // In the very event that opens it: iOS shows its keyboard only then.
    dialog.showModal();
    input.focus();
    input.select();
    void ask();
  };
  openBy(dialog, open);
  dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => moveByArrows(event, input, list));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // What the list shows may be of letters typed before.
    await ask();
    const first = list.querySelector('a');
    if (first) first.click();
    else form.submit();
  });
  keepForReturn(dialog, input, open);
}

function openBy(dialog: HTMLDialogElement, open: () => void): void {
  for (const link of document.querySelectorAll('[data-open-search]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open();
    });
  }
  // No single letter opens it: whoever dictates would type one at any time (WCAG 2.1.4).
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (dialog.open || !(ctrlKey || metaKey) || shiftKey || altKey || key.toLowerCase() !== 'k') return;
    event.preventDefault();
    open();
  });
}

/** Down and up go from the field through the results and back. */
function moveByArrows(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [input, ...list.querySelectorAll<HTMLElement>('.hit-link')];
  const at = stops.findIndex((stop) => stop.parentElement?.contains(document.activeElement));
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Whoever comes back from a result finds the question and the results again. */
function keepForReturn(dialog: HTMLDialogElement, input: HTMLInputElement, open: () => void): void {
  dialog.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : undefined;
    if (target === dialog) return dialog.close();
    if (!link || link.download) return;
    if (link.pathname === location.pathname) return dialog.close();
    history.replaceState({ ...history.state, search: input.value }, '');
  });
  dialog.addEventListener('close', () => history.replaceState({ ...history.state, search: undefined }, ''));
  const kept = (history.state as { search?: string } | null)?.search;
  if (kept === undefined) return;
  input.value = kept;
  open();
}
