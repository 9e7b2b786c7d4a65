// What a reader has chosen: language and theme. This browser keeps it and nobody else sees it; where a browser keeps
// nothing, all else works.

/** The key under which the browser keeps the language. routes/root.astro reads it. */
export const LANGUAGE_KEY = 'mentoring-language';

/** Starlight's own key of the theme. ThemeProvider.astro reads it before anything is painted. */
export const THEME_KEY = 'starlight-theme';

/** The key that says that this browser may keep an organiser's face: src/organiser. It holds no word of it. */
export const FACE_KEY = 'mentoring-face';

/** @returns what was kept under a key */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text under a key. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The next visit asks again: that is all.
  }
}

/** Keeps nothing under a key any more. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** Listens to the links that choose a language, those with `data-language`; the page at `/` goes there the next time. */
export function rememberLanguage(): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    link.addEventListener('click', () => remember(LANGUAGE_KEY, link.dataset.language ?? ''));
  }
}

/** Joins the buttons that change the theme. Until one is pressed, the system decides. */
export function startTheme(): void {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll('.theme-button')];
  const set = (dark: boolean) => {
    root.dataset.theme = dark ? 'dark' : 'light';
    for (const button of buttons) button.setAttribute('aria-pressed', String(dark));
  };
  set(root.dataset.theme === 'dark');
  for (const button of buttons) {
    button.addEventListener('click', () => {
      set(root.dataset.theme !== 'dark');
      remember(THEME_KEY, root.dataset.theme ?? '');
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (!recall(THEME_KEY)) set(matches);
  });
}
