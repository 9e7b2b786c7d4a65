// The page that says that another one is not kept leads only to languages that are.
import type { Locale } from '../../toolkit/locales.ts';
import { Store } from './store.ts';

export async function showKeptLanguages(): Promise<void> {
  const choices = document.querySelector<HTMLElement>('[data-kept-choices]');
  const store = choices && (await Store.openIfThere(choices.dataset['base'] ?? '/').catch(() => undefined));
  if (!store) return;
  const kept = new Set<string | undefined>((await store.lists()).map(({ locale }): Locale => locale));
  if (kept.size === 0) return;
  for (const choice of choices.querySelectorAll<HTMLElement>('li'))
    for (const link of choice.querySelectorAll('a')) link.hidden = !kept.has(choice.dataset['of']);
}
