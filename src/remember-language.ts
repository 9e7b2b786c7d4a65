// Remembers the language that a reader chose; the page at `/` goes there the next time.

/** The key under which the browser keeps the choice. routes/root.astro reads it. */
export const LANGUAGE_KEY = 'mentoring-language';

/** Listens to the links that choose a language: those with `data-language`. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    link.addEventListener('click', () => {
      try {
        localStorage.setItem(LANGUAGE_KEY, link.dataset.language ?? '');
      } catch {
        // A browser that keeps nothing asks again: that is all.
      }
    });
  }
}
