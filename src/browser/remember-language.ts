// Remembers the language that a reader chose; the page at `/` goes there the next time.
import { remember } from './storage.ts';

/** The key under which the browser keeps the choice. routes/root.astro reads it. */
export const LANGUAGE_KEY = 'mentoring-language';

/** Listens to the links that choose a language: those with `data-language`. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    link.addEventListener('click', () => remember(LANGUAGE_KEY, link.dataset.language ?? ''));
  }
}
