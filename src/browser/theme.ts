// Light or dark: the reader's choice, or else the system's.
import { recall, remember } from './storage.ts';

/** Starlight's own key. ThemeProvider.astro reads it before anything is painted. */
export const THEME_KEY = 'starlight-theme';

/** Joins the buttons that change the theme. */
export function startTheme(): void {
  const root = document.documentElement;
  for (const button of document.querySelectorAll('.theme-button')) {
    button.addEventListener('click', () => {
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
      remember(THEME_KEY, root.dataset.theme);
    });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (!recall(THEME_KEY)) root.dataset.theme = matches ? 'dark' : 'light';
  });
}
